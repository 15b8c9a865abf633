using Orchestration;

namespace Violations.PhiMember;

[Phi]
public enum HivStatus { Negative, Positive }

[Trigger("serology.reported", 1)]
public readonly partial record struct SerologyReported(
    OpaqueRef Report,
    HivStatus Result); // ORCH5002
