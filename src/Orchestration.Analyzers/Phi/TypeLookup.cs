using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Orchestration.Analyzers.Phi;

/// <summary>
/// Finds types by metadata name along the merged namespaces of a compilation. A library that nobody references has no
/// namespace, and its rows end there; asking every reference for every row would cost an editor more than the analysis.
/// </summary>
internal sealed class TypeLookup(Compilation compilation)
{
    private readonly Dictionary<string, INamespaceSymbol?> _spaces = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImmutableArray<INamedTypeSymbol>> _types = new(StringComparer.Ordinal);

    /// <summary>The types of a name; several where two references define it.</summary>
    /// <param name="name">A metadata name without nesting, such as <c>N.Type`1</c>.</param>
    public ImmutableArray<INamedTypeSymbol> Find(string name)
    {
        if (_types.TryGetValue(name, out var found))
            return found;
        var dot = name.LastIndexOf('.');
        var space = Space(dot < 0 ? string.Empty : name.Substring(0, dot));
        var tick = name.IndexOf('`');
        var arity = tick < 0 ? 0 : int.Parse(name.Substring(tick + 1), CultureInfo.InvariantCulture);
        found = space?.GetTypeMembers(name.Substring(dot + 1, (tick < 0 ? name.Length : tick) - dot - 1), arity) ?? ImmutableArray<INamedTypeSymbol>.Empty;
        _types.Add(name, found);
        return found;
    }

    private INamespaceSymbol? Space(string name)
    {
        if (name.Length == 0)
            return compilation.GlobalNamespace;
        if (_spaces.TryGetValue(name, out var known))
            return known;
        var dot = name.LastIndexOf('.');
        INamespaceSymbol? space = null;
        if (Space(dot < 0 ? string.Empty : name.Substring(0, dot)) is { } outer)
        {
            foreach (var member in outer.GetMembers(name.Substring(dot + 1)))
            {
                if (member is INamespaceSymbol inner)
                    space = inner;
            }
        }

        _spaces.Add(name, space);
        return space;
    }
}
