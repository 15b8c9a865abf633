using Orchestration;

namespace Violations.OpenMember;

[Trigger("triage.note-added", 1)]
public readonly partial record struct TriageNoteAdded(
    OpaqueRef Encounter,
    string Note); // ORCH5001

[MetadataOnly]
public readonly record struct AccessAudit(
    OpaqueRef Actor,
    IReadOnlyList<string> Resources); // ORCH5001
