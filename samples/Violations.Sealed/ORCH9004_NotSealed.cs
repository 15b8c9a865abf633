using Orchestration;

namespace Violations.NotSealed;

[View("theatre.slot", "1.0.0")] // ORCH9004
public readonly partial record struct TheatreSlot(bool IsFree);
