using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Orchestration.Model.Phi;

namespace Orchestration.Analyzers.Phi;

/// <summary>
/// The catalogue, resolved once against one compilation, and only when a body asks: what a compilation cannot name is not
/// in it. A member answers for its overrides and implementations.
/// </summary>
internal sealed class PhiTable
{
    private readonly Dictionary<ISymbol, ImmutableArray<PhiApi>> _members = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, ImmutableArray<PhiApi>> _types = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, List<ISymbol>> _interfaceMembers = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<PhiApi>> _answers = new(SymbolEqualityComparer.Default);
    private readonly HashSet<string> _sinkNames = new(StringComparer.Ordinal);
    private readonly HashSet<string> _guardNames = new(StringComparer.Ordinal);
    private readonly Func<ISymbol, ImmutableArray<PhiApi>> _classify;

    private PhiTable() => _classify = Classify;

    /// <summary>Resolves the rows.</summary>
    /// <param name="compilation">The compilation whose references name the types.</param>
    public static PhiTable Resolve(Compilation compilation)
    {
        var table = new PhiTable();
        var types = new TypeLookup(compilation);
        foreach (var row in PhiCatalogue.All)
        {
            foreach (var type in types.Find(row.TypeName))
                table.Add(row, type);
        }

        return table;
    }

    /// <summary>The rows of a member, as bound; empty for most.</summary>
    public ImmutableArray<PhiApi> Find(ISymbol member) =>
        _answers.GetOrAdd(((member as IMethodSymbol)?.ReducedFrom ?? member).OriginalDefinition, _classify);

    /// <summary>Whether a guard of this compilation is called so; most operations end at this answer.</summary>
    public bool HasGuard(string name) => _guardNames.Contains(name);

    /// <summary>Whether a sink of this compilation is called so, which is all that is known of a dynamic call.</summary>
    public bool IsSinkName(string name) => _sinkNames.Contains(name);

    /// <summary>The rule that constructing a type breaks when a label goes in, for types whose family is a sink.</summary>
    public PhiApi? Construction(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (_types.TryGetValue(current.OriginalDefinition, out var rows))
            {
                foreach (var row in rows)
                {
                    if (row.IsFamily && row.Sink is not null)
                        return row;
                }
            }
        }

        return null;
    }

    /// <summary>Whether a type is a builder or a collection.</summary>
    public bool IsAbsorber(INamedTypeSymbol type) => !Family(type).IsEmpty;

    private void Add(PhiApi row, INamedTypeSymbol type)
    {
        if (row.IsType)
        {
            Add(_types, type, row);
            if (row.Guard != Guard.None)
                _guardNames.UnionWith(type.MemberNames);
            return;
        }

        foreach (var member in type.GetMembers(row.MemberName == "Item" ? "this[]" : row.MemberName))
        {
            if (row.IsOverload && member.GetDocumentationCommentId() != row.Id)
                continue;
            Add(_members, member, row);
            if (row.Sink is not null)
                _sinkNames.Add(member.Name);
            if (row.Guard != Guard.None)
                _guardNames.Add(member.Name);
            if (type.TypeKind != TypeKind.Interface)
                continue;
            if (!_interfaceMembers.TryGetValue(type, out var members))
                _interfaceMembers.Add(type, members = []);
            if (!members.Contains(member, SymbolEqualityComparer.Default))
                members.Add(member);
        }
    }

    private static void Add(Dictionary<ISymbol, ImmutableArray<PhiApi>> rows, ISymbol symbol, PhiApi row) =>
        rows[symbol] = rows.TryGetValue(symbol, out var known) ? known.Add(row) : ImmutableArray.Create(row);

    private ImmutableArray<PhiApi> Classify(ISymbol member)
    {
        if (member.ContainingType is not { } type)
            return ImmutableArray<PhiApi>.Empty;
        for (ISymbol? current = member; current is not null; current = Overridden(current))
        {
            if (_members.TryGetValue(current, out var rows))
                return rows;
            if (_types.TryGetValue(current.ContainingType.OriginalDefinition, out rows) && Unfamiliar(rows) is { IsEmpty: false } own)
                return own;
        }

        if (member is IMethodSymbol { MethodKind: MethodKind.Constructor })
            return ImmutableArray<PhiApi>.Empty;
        return Implemented(member, type) is { IsEmpty: false } implemented ? implemented : Family(type);
    }

    /// <summary>The rows of a type that are about its members; those of its family are asked for last.</summary>
    private static ImmutableArray<PhiApi> Unfamiliar(ImmutableArray<PhiApi> rows) => rows.Any(row => row.IsFamily) ? rows.RemoveAll(row => row.IsFamily) : rows;

    private ImmutableArray<PhiApi> Implemented(ISymbol member, INamedTypeSymbol type)
    {
        foreach (var contract in type.AllInterfaces)
        {
            if (!_interfaceMembers.TryGetValue(contract.OriginalDefinition, out var declared))
                continue;
            foreach (var candidate in contract.GetMembers(member.Name.Substring(member.Name.LastIndexOf('.') + 1)))
            {
                if (declared.Contains(candidate.OriginalDefinition, SymbolEqualityComparer.Default)
                    && SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(candidate)?.OriginalDefinition, member))
                    return _members[candidate.OriginalDefinition];
            }
        }

        return ImmutableArray<PhiApi>.Empty;
    }

    private ImmutableArray<PhiApi> Family(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (Absorbing(current) is { IsEmpty: false } rows)
                return rows;
        }

        foreach (var contract in type.AllInterfaces)
        {
            if (Absorbing(contract) is { IsEmpty: false } rows)
                return rows;
        }

        return ImmutableArray<PhiApi>.Empty;
    }

    private ImmutableArray<PhiApi> Absorbing(INamedTypeSymbol type) =>
        _types.TryGetValue(type.OriginalDefinition, out var rows) ? rows.RemoveAll(row => row.Carries != Carries.Absorbs) : ImmutableArray<PhiApi>.Empty;

    private static ISymbol? Overridden(ISymbol member) => member switch
    {
        IMethodSymbol method => method.OverriddenMethod?.OriginalDefinition,
        IPropertySymbol property => property.OverriddenProperty?.OriginalDefinition,
        _ => null,
    };
}
