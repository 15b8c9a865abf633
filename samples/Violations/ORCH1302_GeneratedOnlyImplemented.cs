using Orchestration;

namespace Violations.GeneratedOnlyImplemented;

public readonly record struct WardCalled(OpaqueRef Ward) : ITrigger; // ORCH1302
