using Orchestration;

namespace Violations.LockStale;

// The lock seals visit.planned@1.0.0 as well, which nothing declares. That is told there: // ORCH9009
[View("visit.done", "1.0.0")]
public readonly partial record struct VisitDone(bool IsComplete);
