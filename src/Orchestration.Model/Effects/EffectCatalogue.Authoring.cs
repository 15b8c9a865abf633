namespace Orchestration.Model.Effects;

/// <content>Family 8: what would write rules while the program runs (ADR 4, CP-18).</content>
public static partial class EffectCatalogue
{
    private static IEnumerable<Effect> Authoring() =>
    [
        .. Rows(EffectRules.CompiledExpression, "turns data into code while the program runs",
            "M:System.Linq.Expressions.LambdaExpression.Compile",
            "M:System.Linq.Expressions.Expression`1.Compile"),
    ];
}
