namespace Orchestration.Model.Effects;

/// <content>Family 2: what makes the same input decide differently (ADR 3.1).</content>
public static partial class EffectCatalogue
{
    private static IEnumerable<Effect> Determinism() =>
    [
        .. Rows(EffectRules.Clock, "reads the clock",
            "P:System.DateTime.Now",
            "P:System.DateTime.UtcNow",
            "P:System.DateTime.Today",
            "P:System.DateTimeOffset.Now",
            "P:System.DateTimeOffset.UtcNow",
            "P:System.TimeProvider.System",
            "M:System.TimeProvider.GetUtcNow",
            "M:System.TimeProvider.GetLocalNow",
            "M:System.TimeProvider.GetTimestamp",
            "M:System.TimeProvider.GetElapsedTime(System.Int64)"),

        .. Rows(EffectRules.Clock, "counts the time since the machine started",
            "P:System.Environment.TickCount",
            "P:System.Environment.TickCount64"),

        .. Families(EffectRules.Clock, "measures elapsed time",
            "T:System.Diagnostics.Stopwatch"),

        .. Families(EffectRules.Randomness, "draws random numbers",
            "T:System.Random",
            "T:System.Security.Cryptography.RandomNumberGenerator"),

        .. Rows(EffectRules.Randomness, "puts things in a random order",
            "M:System.Linq.Enumerable.Shuffle"),

        .. Rows(EffectRules.Randomness, "makes up a random name",
            "M:System.IO.Path.GetRandomFileName"),

        .. Rows(EffectRules.NewGuid, "makes a new identifier on every run",
            "M:System.Guid.NewGuid",
            "M:System.Guid.CreateVersion7"),
    ];
}
