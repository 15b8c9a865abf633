using Orchestration;

namespace Violations.MalformedId;

[Trigger("Lab Result", 1)] // ORCH1002
public readonly partial record struct LabResultReady(OpaqueRef Result);
