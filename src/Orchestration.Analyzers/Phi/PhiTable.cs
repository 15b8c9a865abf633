using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Orchestration.Model.Phi;

namespace Orchestration.Analyzers.Phi;

/// <summary>
/// The catalogue in the terms of one compilation: what it cannot name is not in it. A member answers for its overrides and
/// implementations.
/// </summary>
internal sealed class PhiTable
{
    private readonly Dictionary<ISymbol, AssemblyRows> _assemblies = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<PhiApi>> _answers = new(SymbolEqualityComparer.Default);
    private readonly AssemblyRows[] _guards;
    private readonly Func<ISymbol, ImmutableArray<PhiApi>> _classify;

    /// <param name="compilation">The compilation whose source and references name the types.</param>
    public PhiTable(Compilation compilation)
    {
        _classify = Classify;
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols.Add(compilation.Assembly))
        {
            if (AssemblyRows.Of(assembly) is { IsEmpty: false } rows)
                _assemblies[assembly] = rows;
        }

        _guards = [.. _assemblies.Values.Where(static rows => rows.HasGuards)];
    }

    /// <summary>The rows of a member, as bound; empty for most.</summary>
    public ImmutableArray<PhiApi> Find(ISymbol member) =>
        _answers.GetOrAdd(((member as IMethodSymbol)?.ReducedFrom ?? member).OriginalDefinition, _classify);

    /// <summary>Whether a guard of this compilation is called so; most operations end at this answer.</summary>
    public bool HasGuard(string name)
    {
        foreach (var rows in _guards)
        {
            if (rows.HasGuard(name))
                return true;
        }

        return false;
    }

    /// <summary>Whether a sink of this compilation is called so, which is all that is known of a dynamic call.</summary>
    public bool IsSinkName(string name) => _assemblies.Values.Any(rows => rows.HasSink(name));

    /// <summary>The rule that constructing a type breaks when a label goes in, for types whose family is a sink.</summary>
    public PhiApi? Construction(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            foreach (var row in OfType(current))
            {
                if (row.IsFamily && row.Sink is not null)
                    return row;
            }
        }

        return null;
    }

    /// <summary>Whether a type is a builder or a collection.</summary>
    public bool IsAbsorber(INamedTypeSymbol type) => !Family(type).IsEmpty;

    private ImmutableArray<PhiApi> OfMember(ISymbol definition) => Rows(definition)?.Member(definition) ?? ImmutableArray<PhiApi>.Empty;

    private ImmutableArray<PhiApi> OfType(INamedTypeSymbol type) => Rows(type)?.Type(type.OriginalDefinition) ?? ImmutableArray<PhiApi>.Empty;

    private AssemblyRows? Rows(ISymbol symbol) => symbol.ContainingAssembly is { } assembly && _assemblies.TryGetValue(assembly, out var rows) ? rows : null;

    private ImmutableArray<PhiApi> Classify(ISymbol member)
    {
        if (member.ContainingType is not { } type)
            return ImmutableArray<PhiApi>.Empty;
        for (ISymbol? current = member; current is not null; current = Overridden(current))
        {
            if (OfMember(current) is { IsEmpty: false } rows)
                return rows;
            if (Unfamiliar(OfType(current.ContainingType)) is { IsEmpty: false } own)
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
            if (Rows(contract) is not { } declared || !declared.IsContract(contract.OriginalDefinition))
                continue;
            foreach (var candidate in contract.GetMembers(member.Name.Substring(member.Name.LastIndexOf('.') + 1)))
            {
                if (OfMember(candidate.OriginalDefinition) is { IsEmpty: false } rows
                    && SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(candidate)?.OriginalDefinition, member))
                    return rows;
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
        OfType(type) is { IsEmpty: false } rows ? rows.RemoveAll(static row => row.Carries != Carries.Absorbs) : ImmutableArray<PhiApi>.Empty;

    private static ISymbol? Overridden(ISymbol member) => member switch
    {
        IMethodSymbol method => method.OverriddenMethod?.OriginalDefinition,
        IPropertySymbol property => property.OverriddenProperty?.OriginalDefinition,
        _ => null,
    };
}
