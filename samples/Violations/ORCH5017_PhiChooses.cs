using Orchestration;

namespace Violations.Chooses;

public static class Signals
{
    public static DecisionSignal Of([Phi] bool isPositive) =>
        new(default, 1, default, isPositive ? Decision.Deny : Decision.Allow, default); // ORCH5017
}
