using Orchestration;

namespace Violations.LockMissing;

// This project has no orchestration.lock. That is told once, at the first declaration.
[Trigger("access.requested", 1)] // ORCH9001
public readonly partial record struct AccessRequested(OpaqueRef Patient, bool IsEmergency);
