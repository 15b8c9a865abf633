using Orchestration;

namespace Violations.DeclarationShape;

// Not partial, so the compiler cannot complete it.
[Trigger("lab.result-ready", 1)]
public readonly record struct LabResultReady(OpaqueRef Result); // ORCH1001
