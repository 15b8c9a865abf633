using Microsoft.CodeAnalysis;

namespace Orchestration.Analyzers.Effects;

/// <summary>One line of <c>orchestration.effects</c>.</summary>
/// <param name="Id">What it lists.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record EffectsLine(string Id, Location Place)
{
    /// <summary>All ids that would list a symbol, the most specific one first.</summary>
    /// <param name="symbol">A definition: a member, or the type itself.</param>
    /// <param name="container">The type that declares it.</param>
    public static IEnumerable<string> IdsOf(ISymbol symbol, INamedTypeSymbol container)
    {
        if (symbol is not INamedTypeSymbol)
        {
            var id = SymbolNames.Id(SymbolNames.Member(symbol));
            yield return id;
            var group = Group(id);
            if (group.Length < id.Length)
                yield return group;
        }

        for (var type = container; type is not null; type = type.ContainingType)
            yield return "T:" + SymbolNames.Full(type);
        for (var space = container.ContainingNamespace; space is { IsGlobalNamespace: false }; space = space.ContainingNamespace)
            yield return "N:" + SymbolNames.Full(space);
        if (container.ContainingAssembly is { } assembly)
            yield return "A:" + assembly.Name;
    }

    private static string Group(string id)
    {
        var parameters = id.IndexOf('(');
        var end = parameters < 0 ? id.Length : parameters;
        var arity = id.IndexOf("``", StringComparison.Ordinal);
        return id.Substring(0, arity >= 0 && arity < end ? arity : end);
    }
}
