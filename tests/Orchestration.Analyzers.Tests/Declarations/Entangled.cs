namespace Orchestration.Analyzers.Tests;

/// <summary>A policy that no engine decides within its budget: pairs of facets that run across each other.</summary>
internal static class Entangled
{
    private const int Pairs = 18;

    /// <summary>The program.</summary>
    public static string Source { get; } = Create();

    private static string Create()
    {
        var facets = Enumerable.Range(0, Pairs).Select(pair => $"bool A{pair}, bool B{pair}");
        // The first rule sets the order of the diagram: all of one side before all of the other.
        var first = "[Orchestration.Deny" + string.Concat(Enumerable.Range(0, Pairs).Select(pair => $", Orchestration.When(\"A{pair}\", Is = true)")) + "] First";
        var rules =
            from one in new[] { "false", "true" }
            from other in new[] { "false", "true" }
            from pair in Enumerable.Range(0, Pairs)
            select $"[Orchestration.Deny, Orchestration.When(\"A{pair}\", Is = {one}), Orchestration.When(\"B{pair}\", Is = {other})] R{pair}{one}{other}";
        return $$"""
            [Orchestration.Policy<View>("sample.policy", "1.0.0")] enum Rules { {{string.Join(", ", rules.Prepend(first))}} }
            [Orchestration.View("sample.view", "1.0.0")] readonly partial record struct View({{string.Join(", ", facets)}});
            """;
    }
}
