using Orchestration;

namespace Violations.MalformedFacet;

[Trigger("vitals.scored", 1)]
public readonly partial record struct VitalsScored(
    OpaqueRef Encounter,
    [Within(20, 0)] byte EarlyWarningScore); // ORCH1004
