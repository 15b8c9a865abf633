using Orchestration.Model.Effects;

namespace Orchestration.Analyzers.Effects;

/// <summary>
/// The catalogue by the names that it uses, built once per process. Nothing is resolved against a compilation: a symbol
/// is looked up by its own name when it is first met, so a row for a library that nobody references costs nothing.
/// </summary>
internal static class CatalogueIndex
{
    private static readonly Dictionary<string, TypeRows> s_types = new(StringComparer.Ordinal);
    private static readonly Dictionary<string, Row> s_namespaces = new(StringComparer.Ordinal);
    private static readonly Dictionary<string, Row> s_assemblies = new(StringComparer.Ordinal);

    static CatalogueIndex()
    {
        foreach (var effect in EffectCatalogue.All)
            Add(effect.Id, new Row(effect, IsPure: false), effect.Scope);
        foreach (var pure in PureCatalogue.All)
            Add(pure.Id, new Row(Effect: null, pure.IsPure), EffectScope.Itself);
    }

    /// <summary>What is known of a type; null for nothing.</summary>
    /// <param name="name">The full name, nested types with a dot, generic ones with their arity.</param>
    public static TypeRows? Type(string name) => s_types.TryGetValue(name, out var rows) ? rows : null;

    /// <summary>What is known of a namespace itself; null for nothing.</summary>
    public static Row? Namespace(string name) => s_namespaces.TryGetValue(name, out var row) ? row : null;

    /// <summary>What is known of an assembly as a whole; null for nothing.</summary>
    public static Row? Assembly(string name) => s_assemblies.TryGetValue(name, out var row) ? row : null;

    private static void Add(string id, Row row, EffectScope scope)
    {
        switch (id[0])
        {
            case 'N':
                s_namespaces[id.Substring(2)] = row;
                break;
            case 'A':
                s_assemblies[id.Substring(2)] = row;
                break;
            case 'T':
                TypeNamed(id.Substring(2)).Add(row, scope);
                break;
            default:
                AddMember(id, row);
                break;
        }
    }

    private static void AddMember(string id, Row row)
    {
        var parameters = id.IndexOf('(');
        var end = parameters < 0 ? id.Length : parameters;
        var dot = id.LastIndexOf('.', end - 1);
        var arity = id.IndexOf('`', dot);
        var nameEnd = arity >= 0 && arity < end ? arity : end;
        var overload = parameters < 0 ? null : id.EndsWith("()", StringComparison.Ordinal) ? id.Substring(0, id.Length - 2) : id;
        TypeNamed(id.Substring(2, dot - 2)).Add(id.Substring(dot + 1, nameEnd - dot - 1).Replace('#', '.'), new MemberRow(overload, row));
    }

    private static TypeRows TypeNamed(string name)
    {
        if (!s_types.TryGetValue(name, out var rows))
            s_types.Add(name, rows = new TypeRows());
        return rows;
    }
}

/// <summary>One entry of either catalogue.</summary>
/// <param name="Effect">The effect; null for an entry that says whether something may be used.</param>
/// <param name="IsPure">Whether it may be used.</param>
internal sealed record Row(Effect? Effect, bool IsPure);

/// <summary>An entry for a member.</summary>
/// <param name="Overload">The documentation id of the one overload that is meant; null for all of the name.</param>
/// <param name="Row">The entry.</param>
internal readonly record struct MemberRow(string? Overload, Row Row);

/// <summary>All that is known of one type.</summary>
internal sealed class TypeRows
{
    private readonly Dictionary<string, List<MemberRow>> _members = new(StringComparer.Ordinal);

    /// <summary>The entry for the type as it is used.</summary>
    public Row? Own { get; private set; }

    /// <summary>The effect of declaring a type that derives from it or implements it.</summary>
    public Effect? Declaration { get; private set; }

    /// <summary>The effect of iterating over it.</summary>
    public Effect? Iteration { get; private set; }

    /// <summary>Whether any member has an entry of its own.</summary>
    public bool HasMembers => _members.Count > 0;

    /// <summary>The names of members that have entries.</summary>
    public IEnumerable<string> MemberNames => _members.Keys;

    /// <summary>The entries of a name, one overload before all of them; empty for none.</summary>
    public IReadOnlyList<MemberRow> Member(string name) => _members.TryGetValue(name, out var rows) ? rows : [];

    public void Add(Row row, EffectScope scope)
    {
        switch (scope)
        {
            case EffectScope.Declaration:
                Declaration = row.Effect;
                break;
            case EffectScope.Iteration:
                Iteration = row.Effect;
                break;
            default:
                Own = row;
                break;
        }
    }

    public void Add(string name, MemberRow row)
    {
        if (!_members.TryGetValue(name, out var rows))
            _members.Add(name, rows = []);
        rows.Insert(row.Overload is null ? rows.Count : 0, row);
    }
}
