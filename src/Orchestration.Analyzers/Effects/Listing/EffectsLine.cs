using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace Orchestration.Analyzers.Effects;

/// <summary>One line of <c>orchestration.effects</c>.</summary>
/// <param name="Id">What it lists.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record EffectsLine(string Id, Location Place)
{
    private static readonly Regex s_id = new(@"^[NATMPFE]:[A-Za-z_][^\s;]*$", RegexOptions.CultureInvariant);

    /// <summary>What is wrong with a line; null for nothing.</summary>
    /// <param name="line">The line, trimmed.</param>
    /// <param name="id">What it lists.</param>
    public static string? Fault(string line, out string id) => Fault(line, out id, out _);

    /// <summary>What is wrong with a line; null for nothing.</summary>
    /// <param name="line">The line, trimmed.</param>
    /// <param name="id">What it lists.</param>
    /// <param name="reason">Why.</param>
    public static string? Fault(string line, out string id, out string reason)
    {
        var end = line.IndexOf(';');
        id = (end < 0 ? line : line.Substring(0, end)).Trim();
        if (id.EndsWith("()", StringComparison.Ordinal))
            id = id.Substring(0, id.Length - 2);
        reason = end < 0 ? "" : line.Substring(end + 1).Trim();
        if (!s_id.IsMatch(id))
            return "it does not start with a documentation id such as 'M:Library.Type.Member'";
        return reason.Length == 0 ? "the reason is missing: write '; ' and why it depends on its arguments alone" : null;
    }

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
