namespace Orchestration.Model.Effects;

/// <content>Family 3: what would run without a trigger and a policy (ADR 3.2, 5).</content>
public static partial class EffectCatalogue
{
    private static IEnumerable<Effect> Autonomy() =>
    [
        .. Families(EffectRules.Timer, "runs code when a time has passed",
            "T:System.Threading.Timer",
            "T:System.Threading.ITimer",
            "T:System.Threading.PeriodicTimer",
            "T:System.Timers.Timer"),

        .. Rows(EffectRules.Timer, "runs code when a time has passed",
            "M:System.TimeProvider.CreateTimer",
            "M:System.Threading.Tasks.Task.Delay"),
    ];
}
