using Microsoft.CodeAnalysis;
using Orchestration.Analyzers.Discovery;
using Orchestration.Model.Findings;

namespace Orchestration.Analyzers.Declarations;

/// <summary>
/// All declarations of one assembly by id and version, and its workflows by trigger. It is built once, on the first
/// declaration, rather than at the end of the compilation, so that its findings are live in an editor.
/// </summary>
internal sealed class DeclarationIndex
{
    private readonly Dictionary<(string Kind, string Key), List<INamedTypeSymbol>> _byKey = [];
    private readonly Dictionary<ISymbol, List<INamedTypeSymbol>> _byTrigger = new(SymbolEqualityComparer.Default);
    private readonly CompositionIndex _composition;

    private DeclarationIndex(CompositionIndex composition) => _composition = composition;

    public static DeclarationIndex Of(IAssemblySymbol assembly, CompositionIndex composition)
    {
        var index = new DeclarationIndex(composition);
        index.Visit(assembly.GlobalNamespace);
        return index;
    }

    /// <summary>
    /// The findings of a declaration that shares its id and version, or its trigger, with an earlier one. Only types of a
    /// namespace clash: a nested one is no declaration, and has a finding for that.
    /// </summary>
    public IEnumerable<Finding> Clashes(INamedTypeSymbol type)
    {
        if (Key(type) is { } key && _byKey.TryGetValue(key, out var sameKey) && First(sameKey, type) is { } twin)
        {
            var anchor = new Anchor(type.ToTypeName(), null, key.Kind, 0, "id");
            yield return new(RuleIds.DuplicateDeclaration, anchor, [key.Kind, key.Key, twin.ToDisplayString()]);
        }

        if (Trigger(type) is { } trigger && _byTrigger.TryGetValue(trigger, out var sameTrigger)
            && First(sameTrigger, type) is { } other && WorkflowId(other) != WorkflowId(type))
        {
            var anchor = new Anchor(type.ToTypeName(), null, "StartsOn");
            yield return new(RuleIds.Trigger, anchor, [$"'{trigger.Name}' starts '{other.ToDisplayString()}' already; give '{type.Name}' a trigger of its own"]);
        }

        foreach (var finding in _composition.Clashes(type))
            yield return finding;
    }

    /// <summary>The first of several by name, unless it is the one that asks: one clash gives one finding.</summary>
    private static INamedTypeSymbol? First(List<INamedTypeSymbol> types, INamedTypeSymbol type)
    {
        var first = types.OrderBy(candidate => candidate.ToDisplayString(), StringComparer.Ordinal).First();
        return SymbolEqualityComparer.Default.Equals(first, type) ? null : first;
    }

    private void Visit(INamespaceSymbol space)
    {
        foreach (var type in space.GetTypeMembers())
        {
            if (Key(type) is { } key)
                Add(_byKey, key, type);
            if (Trigger(type) is { } trigger)
                Add(_byTrigger, trigger, type);
        }

        foreach (var inner in space.GetNamespaceMembers())
            Visit(inner);
    }

    private static void Add<TKey>(Dictionary<TKey, List<INamedTypeSymbol>> index, TKey key, INamedTypeSymbol type)
        where TKey : notnull
    {
        if (!index.TryGetValue(key, out var types))
            index.Add(key, types = []);
        types.Add(type);
    }

    /// <summary>What a type declares, as others refer to it; null for a type that declares nothing.</summary>
    public static (string Kind, string Key)? Key(INamedTypeSymbol type)
    {
        foreach (var attribute in type.GetAttributes())
        {
            if (attribute.VocabularyName() is "Trigger" or "View" or "Policy" or "Workflow" && attribute.Text(0) is { } id)
                return (attribute.VocabularyName()!, FormattableString.Invariant($"{id}@{attribute.Text(1) ?? "v" + attribute.Number(1)}"));
        }

        return null;
    }

    /// <summary>Versions of one workflow may share a trigger: an envelope pins the one that it is for.</summary>
    public static string? WorkflowId(INamedTypeSymbol type) => type.AttributeNamed("Workflow")?.Text(0);

    public static INamedTypeSymbol? Trigger(INamedTypeSymbol type) =>
        type.TypeKind == TypeKind.Enum && type.AttributeNamed("Workflow") is not null
            && type.AttributesNamed("StartsOn").ToArray() is [var start] && start.TypeArgument() is { TypeKind: not TypeKind.Error } trigger
            ? trigger
            : null;
}
