using Orchestration;

namespace Violations.DraftNotAllowed;

[View("discharge.plan", "1.0.0-draft.1")]
public readonly partial record struct DischargePlan(bool HasCarer);

[Policy<DischargePlan>("discharge.release", "1.0.0")] // ORCH9008
public enum DischargeRelease
{
    [Allow, When(nameof(DischargePlan.HasCarer), Is = true)] Cared,
}
