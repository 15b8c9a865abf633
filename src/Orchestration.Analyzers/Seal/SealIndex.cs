using Microsoft.CodeAnalysis;
using Orchestration.Analyzers.Discovery;
using Orchestration.Model.Seal;

namespace Orchestration.Analyzers.Seal;

/// <summary>What an assembly declares, by key: read from the attributes alone, so that it costs little and asks nothing else.</summary>
internal sealed class SealIndex
{
    private readonly SortedDictionary<(LockKind Kind, string Name), INamedTypeSymbol> _types = new(Order.Instance);

    private SealIndex()
    {
    }

    /// <summary>The declared types in the order of a lock.</summary>
    public IEnumerable<INamedTypeSymbol> Types => _types.Values;

    /// <summary>Whether triggers, which have no drafts of their own, are free: everything else is a draft.</summary>
    public bool IsAllDraft { get; private set; }

    /// <summary>The first declaration that has to be sealed; null for none.</summary>
    public INamedTypeSymbol? First { get; private set; }

    public static SealIndex Of(IAssemblySymbol assembly)
    {
        var index = new SealIndex();
        index.Visit(assembly.GlobalNamespace);
        var versioned = index._types.Keys.Where(key => key.Kind != LockKind.Trigger).ToArray();
        index.IsAllDraft = versioned.Length > 0 && Array.TrueForAll(versioned, key => IsDraft(key.Name));
        index.First = index._types.FirstOrDefault(pair => pair.Key.Kind == LockKind.Trigger ? !index.IsAllDraft : !IsDraft(pair.Key.Name)).Value;
        return index;
    }

    /// <summary>Whether something is declared under a key.</summary>
    public bool Declares(LockEntry entry) => _types.ContainsKey((entry.Kind, entry.Name));

    /// <summary>What a type is declared as; null for a type that is no declaration.</summary>
    public static (LockKind Kind, string Name)? KeyOf(INamedTypeSymbol type)
    {
        foreach (var attribute in type.GetAttributes())
        {
            LockKind? kind = attribute.VocabularyName() switch
            {
                "Trigger" => LockKind.Trigger,
                "View" => LockKind.View,
                "Policy" => LockKind.Policy,
                "Workflow" => LockKind.Workflow,
                _ => null,
            };
            if (kind is { } known && attribute.Text(0) is { } id && Grammar.IsDottedName(id))
                return (known, FormattableString.Invariant($"{id}@{attribute.Text(1) ?? "v" + attribute.Number(1)}"));
        }

        return null;
    }

    private static bool IsDraft(string name) => LockEntry.IsDraft(name.Substring(name.IndexOf('@') + 1));

    private void Visit(INamespaceSymbol space)
    {
        foreach (var type in space.GetTypeMembers())
        {
            if (KeyOf(type) is { } key && !_types.ContainsKey(key))
                _types.Add(key, type);
        }

        foreach (var inner in space.GetNamespaceMembers())
            Visit(inner);
    }

    private sealed class Order : IComparer<(LockKind Kind, string Name)>
    {
        public static Order Instance { get; } = new();

        public int Compare((LockKind Kind, string Name) x, (LockKind Kind, string Name) y) =>
            x.Kind != y.Kind ? x.Kind.CompareTo(y.Kind) : string.CompareOrdinal(x.Name, y.Name);
    }
}
