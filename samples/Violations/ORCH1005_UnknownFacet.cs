using Orchestration;

namespace Violations.UnknownFacet;

[Trigger("vitals.scored-twice", 1)]
public readonly partial record struct VitalsScored(OpaqueRef Encounter, [Within(0, 20)] byte EarlyWarningScore);

[Policy<VitalsScored>("vitals.escalation", "1.0.0")]
public enum Escalation
{
    [Escalate, When("WarningScore", AtLeast = 7)] // ORCH1005
    Deteriorating,
}
