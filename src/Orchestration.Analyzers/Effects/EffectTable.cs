using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Orchestration.Model.Effects;

namespace Orchestration.Analyzers.Effects;

/// <summary>
/// The catalogue, resolved once against one compilation. What a compilation cannot name is not in the table, so a
/// row for a library that nobody references costs one failed lookup. Answers are kept: a member is classified once.
/// </summary>
internal sealed class EffectTable
{
    private readonly Dictionary<ISymbol, Effect> _members = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, List<ISymbol>> _interfaceMembers = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, Effect> _types = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, Effect> _declarations = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, Effect?> _answers = new(SymbolEqualityComparer.Default);
    private readonly Func<ISymbol, Effect?> _classify;

    private EffectTable() => _classify = Classify;

    /// <summary>Resolves the rows that hold in a role.</summary>
    /// <param name="compilation">The compilation whose references name the types.</param>
    /// <param name="role">The role of the compilation.</param>
    public static EffectTable Resolve(Compilation compilation, OrchestrationRole role)
    {
        var table = new EffectTable();
        var types = new Dictionary<string, ImmutableArray<INamedTypeSymbol>>(StringComparer.Ordinal);
        foreach (var effect in EffectCatalogue.All)
        {
            if (role == OrchestrationRole.Host && !effect.Rule.HoldsInHost || !effect.IsType && !effect.IsMember || effect.Scope == EffectScope.Iteration)
                continue;
            var name = effect.TypeName;
            // The plural: two references may define one type, and the singular then answers null.
            if (!types.TryGetValue(name, out var found))
                types.Add(name, found = compilation.GetTypesByMetadataName(name));
            foreach (var type in found)
                table.Add(effect, type);
        }

        return table;
    }

    /// <summary>The effect of using a member or calling a constructor; null when it has none.</summary>
    /// <param name="member">The member as bound.</param>
    public Effect? Find(ISymbol member) => _answers.GetOrAdd(Definition(member), _classify);

    /// <summary>The effect of declaring a type; null when it has none.</summary>
    /// <param name="type">A type declared in source.</param>
    public Effect? FindDeclaration(INamedTypeSymbol type)
    {
        if (_declarations.Count == 0)
            return null;
        foreach (var contract in type.AllInterfaces)
        {
            if (_declarations.TryGetValue(contract.OriginalDefinition, out var effect))
                return effect;
        }

        for (var ancestor = type.BaseType; ancestor is not null; ancestor = ancestor.BaseType)
        {
            if (_declarations.TryGetValue(ancestor.OriginalDefinition, out var effect))
                return effect;
        }

        return null;
    }

    /// <summary>Whether declaring an implementation of exactly this type is an effect.</summary>
    /// <param name="type">The type that a service is registered as.</param>
    public bool IsDeclarationType(ITypeSymbol? type) => type is not null && _declarations.ContainsKey(type.OriginalDefinition);

    private static ISymbol Definition(ISymbol member) =>
        ((member as IMethodSymbol)?.ReducedFrom ?? member).OriginalDefinition;

    private static ISymbol? Overridden(ISymbol member) => member switch
    {
        IMethodSymbol method => method.OverriddenMethod?.OriginalDefinition,
        IPropertySymbol property => property.OverriddenProperty?.OriginalDefinition,
        IEventSymbol @event => @event.OverriddenEvent?.OriginalDefinition,
        _ => null,
    };

    private void Add(Effect effect, INamedTypeSymbol type)
    {
        if (effect.IsType)
        {
            (effect.Scope == EffectScope.Declaration ? _declarations : _types)[type] = effect;
            return;
        }

        foreach (var member in type.GetMembers(effect.MemberName))
        {
            if (effect.IsOverload && member.GetDocumentationCommentId() != effect.DocumentationId)
                continue;
            _members[member] = effect;
            if (type.TypeKind != TypeKind.Interface)
                continue;
            if (!_interfaceMembers.TryGetValue(type, out var members))
                _interfaceMembers.Add(type, members = []);
            members.Add(member);
        }
    }

    /// <summary>A member row wins over a type row, and what a member overrides or implements speaks for it.</summary>
    private Effect? Classify(ISymbol member)
    {
        if (member.ContainingType is not { } type)
            return null;
        if (member is IMethodSymbol { MethodKind: MethodKind.Constructor })
            return _members.TryGetValue(member, out var constructor) ? constructor : ClassifyConstruction(type);

        for (ISymbol? current = member; current is not null; current = Overridden(current))
        {
            if (_members.TryGetValue(current, out var effect) ||
                _types.TryGetValue(current.ContainingType.OriginalDefinition, out effect))
                return effect;
        }

        return _interfaceMembers.Count == 0 ? null : ClassifyImplementation(member, type);
    }

    private Effect? ClassifyConstruction(INamedTypeSymbol type)
    {
        if (_types.TryGetValue(type, out var own))
            return own;
        for (var ancestor = type.BaseType; ancestor is not null; ancestor = ancestor.BaseType)
        {
            if (_types.TryGetValue(ancestor.OriginalDefinition, out var inherited) && inherited.Scope == EffectScope.Family)
                return inherited;
        }

        foreach (var contract in type.AllInterfaces)
        {
            if (_types.TryGetValue(contract.OriginalDefinition, out var implemented) && implemented.Scope == EffectScope.Family)
                return implemented;
        }

        return null;
    }

    private Effect? ClassifyImplementation(ISymbol member, INamedTypeSymbol type)
    {
        foreach (var contract in type.AllInterfaces)
        {
            if (!_interfaceMembers.TryGetValue(contract.OriginalDefinition, out var declared))
                continue;
            foreach (var declaration in declared)
            {
                if (SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(declaration), member))
                    return _members[declaration];
            }
        }

        return null;
    }
}
