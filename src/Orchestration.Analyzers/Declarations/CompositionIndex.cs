using Microsoft.CodeAnalysis;
using Orchestration.Analyzers.Discovery;
using Orchestration.Model.Findings;

namespace Orchestration.Analyzers.Declarations;

/// <summary>
/// The declarations of the assemblies that are referenced, by id and version, and their workflows by trigger: what this
/// assembly, or its merged registry, would have to tell apart and cannot.
/// </summary>
internal sealed class CompositionIndex
{
    private readonly Compilation _compilation;
    private readonly SortedDictionary<string, List<INamedTypeSymbol>> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<ISymbol, List<INamedTypeSymbol>> _byTrigger = new(SymbolEqualityComparer.Default);

    private CompositionIndex(Compilation compilation) => _compilation = compilation;

    public static CompositionIndex Of(Compilation compilation)
    {
        var index = new CompositionIndex(compilation);
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols.Where(IsGoverned).OrderBy(assembly => assembly.Name, StringComparer.Ordinal))
            index.Visit(assembly.GlobalNamespace);
        return index;
    }

    /// <summary>The findings of a declaration of this assembly that clashes with one that it references.</summary>
    public IEnumerable<Finding> Clashes(INamedTypeSymbol type)
    {
        if (DeclarationIndex.Key(type) is { } key && _byKey.TryGetValue(Text(key), out var same))
            yield return new(RuleIds.Composition, new Anchor(type.ToTypeName(), null, key.Kind, 0, "id"), [Declared(key, same[0], type)]);
        else if (DeclarationIndex.Trigger(type) is { } trigger && _byTrigger.TryGetValue(trigger, out var started)
            && started.Find(other => DeclarationIndex.WorkflowId(other) != DeclarationIndex.WorkflowId(type)) is { } other)
            yield return new(RuleIds.Composition, new Anchor(type.ToTypeName(), null, "StartsOn"), [Started(trigger, other, type)]);
    }

    /// <summary>What two referenced assemblies clash about, in ordinal order: nothing here declares it, so it has no place of its own.</summary>
    public IEnumerable<string> Clashes()
    {
        foreach (var same in _byKey.Values.Where(same => same.Count > 1))
            yield return Declared(DeclarationIndex.Key(same[0])!.Value, same[0], same[1]);
        var clashes = _byTrigger.OrderBy(started => started.Key.ToDisplayString(), StringComparer.Ordinal)
            .Select(started => (Trigger: (INamedTypeSymbol)started.Key, First: started.Value[0], Other: started.Value.Find(other => DeclarationIndex.WorkflowId(other) != DeclarationIndex.WorkflowId(started.Value[0]))));
        foreach (var (trigger, first, other) in clashes)
        {
            if (other is not null)
                yield return Started(trigger, first, other);
        }

        foreach (var same in RegistryDiscovery.Referenced(_compilation).GroupBy(registry => registry.Type))
        {
            var assemblies = same.Select(registry => registry.Assembly).ToList();
            if (_compilation.Assembly.GetTypeByMetadataName(same.Key.FullName) is not null)
                assemblies.Add(_compilation.Assembly.Name);
            if (assemblies.Count > 1)
                yield return $"The registries of '{assemblies[0]}' and '{assemblies[1]}' are both called '{same.Key.FullName}', so neither can be dispatched to; give the workflows of one of them a namespace of their own";
        }
    }

    /// <summary>Only what the generator has made a manifest of declares anything; most assemblies have not heard of it.</summary>
    private static bool IsGoverned(IAssemblySymbol assembly) => RegistryDiscovery.Knows(assembly)
        && assembly.GetAttributes().Any(attribute => attribute.AttributeClass is { Name: "OrchestrationManifestAttribute" } type
            && type.ContainingNamespace.IsNamed("Runtime", Names.Namespace));

    private static string Text((string Kind, string Key) key) => $"{key.Kind} {key.Key}";

    private static string Declared((string Kind, string Key) key, INamedTypeSymbol first, INamedTypeSymbol second) =>
        $"{key.Kind} '{key.Key}' is declared by {Named(first)} and by {Named(second)}, so a pin could mean either; let one assembly use the other's, or give one of them another id or version";

    private static string Started(INamedTypeSymbol trigger, INamedTypeSymbol first, INamedTypeSymbol second) =>
        $"'{trigger.Name}' starts {Named(first)} and {Named(second)}, so an envelope could mean either; give one of them a trigger of its own";

    private static string Named(INamedTypeSymbol type) => $"'{type.ToDisplayString()}' of '{type.ContainingAssembly.Name}'";

    private void Visit(INamespaceSymbol space)
    {
        foreach (var type in space.GetTypeMembers().OrderBy(type => type.MetadataName, StringComparer.Ordinal))
        {
            if (DeclarationIndex.Key(type) is { } key)
                Add(_byKey, Text(key), type);
            if (DeclarationIndex.Trigger(type) is { } trigger)
                Add(_byTrigger, trigger, type);
        }

        foreach (var inner in space.GetNamespaceMembers().OrderBy(inner => inner.Name, StringComparer.Ordinal))
            Visit(inner);
    }

    /// <summary>Two of one assembly are that assembly's error, and reported where it is built.</summary>
    private static void Add<TKey>(IDictionary<TKey, List<INamedTypeSymbol>> index, TKey key, INamedTypeSymbol type)
    {
        if (!index.TryGetValue(key, out var types))
            index.Add(key, types = []);
        if (types.Count == 0 || typeof(TKey) == typeof(ISymbol) || !SymbolEqualityComparer.Default.Equals(types[0].ContainingAssembly, type.ContainingAssembly))
            types.Add(type);
    }
}
