using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Orchestration.Model.Phi;

namespace Orchestration.Analyzers.Phi;

/// <summary>
/// The rows of the catalogue that one assembly can name, resolved once for as long as the assembly lives: after an edit the
/// references of the next compilation are the same symbols, and to ask them for every row again would cost an editor more
/// than the analysis.
/// </summary>
internal sealed class AssemblyRows
{
    private static readonly ConditionalWeakTable<IAssemblySymbol, AssemblyRows> s_known = new();
    private static readonly Space s_catalogue = Space.Of(PhiCatalogue.All);

    private readonly Dictionary<ISymbol, ImmutableArray<PhiApi>> _members = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, ImmutableArray<PhiApi>> _types = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _contracts = new(SymbolEqualityComparer.Default);
    private readonly HashSet<string> _sinkNames = new(StringComparer.Ordinal);
    private readonly HashSet<string> _guardNames = new(StringComparer.Ordinal);

    private AssemblyRows(IAssemblySymbol assembly)
    {
        var open = new Stack<(Space Rows, INamespaceSymbol Symbol)>();
        open.Push((s_catalogue, assembly.GlobalNamespace));
        while (open.Count > 0)
        {
            var (space, symbol) = open.Pop();
            foreach (var named in space.Types)
            {
                foreach (var type in symbol.GetTypeMembers(named.Name, named.Arity))
                    Add(named.Rows, type);
            }

            foreach (var inner in space.Inner)
            {
                foreach (var member in symbol.GetMembers(inner.Key))
                {
                    if (member is INamespaceSymbol next)
                        open.Push((inner.Value, next));
                }
            }
        }
    }

    /// <summary>The rows of an assembly.</summary>
    public static AssemblyRows Of(IAssemblySymbol assembly) => s_known.GetValue(assembly, static assembly => new AssemblyRows(assembly));

    /// <summary>Whether it can name nothing of the catalogue, as most.</summary>
    public bool IsEmpty => _members.Count == 0 && _types.Count == 0;

    /// <summary>The rows of a member's definition; none where it has none of its own.</summary>
    public ImmutableArray<PhiApi> Member(ISymbol definition) => _members.TryGetValue(definition, out var rows) ? rows : ImmutableArray<PhiApi>.Empty;

    /// <summary>The rows of a type's definition.</summary>
    public ImmutableArray<PhiApi> Type(ISymbol definition) => _types.TryGetValue(definition, out var rows) ? rows : ImmutableArray<PhiApi>.Empty;

    /// <summary>Whether a definition is an interface with members that have rows.</summary>
    public bool IsContract(ISymbol definition) => _contracts.Contains(definition);

    /// <summary>Whether any guard is in it.</summary>
    public bool HasGuards => _guardNames.Count > 0;

    /// <summary>Whether a sink is called so.</summary>
    public bool HasSink(string name) => _sinkNames.Contains(name);

    /// <summary>Whether a guard is called so.</summary>
    public bool HasGuard(string name) => _guardNames.Contains(name);

    private void Add(ImmutableArray<PhiApi> rows, INamedTypeSymbol type)
    {
        foreach (var row in rows)
        {
            if (row.IsType)
            {
                Add(_types, type, row);
                if (row.Guard != Guard.None)
                    _guardNames.UnionWith(type.MemberNames);
                continue;
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
                if (type.TypeKind == TypeKind.Interface)
                    _contracts.Add(type);
            }
        }
    }

    private static void Add(Dictionary<ISymbol, ImmutableArray<PhiApi>> rows, ISymbol symbol, PhiApi row) =>
        rows[symbol] = rows.TryGetValue(symbol, out var known) ? known.Add(row) : ImmutableArray.Create(row);

    /// <summary>The catalogue by namespaces: a library without a namespace is not asked for its types.</summary>
    private sealed class Space
    {
        /// <summary>The namespaces in it.</summary>
        public Dictionary<string, Space> Inner { get; } = new(StringComparer.Ordinal);

        /// <summary>The types in it that have rows.</summary>
        public List<(string Name, int Arity, ImmutableArray<PhiApi> Rows)> Types { get; } = [];

        /// <summary>Sorts rows; those of a type keep their order.</summary>
        public static Space Of(IEnumerable<PhiApi> rows)
        {
            var root = new Space();
            foreach (var group in rows.GroupBy(static row => row.TypeName, StringComparer.Ordinal))
            {
                var names = group.Key.Split('.');
                var space = root;
                for (var i = 0; i < names.Length - 1; i++)
                {
                    if (!space.Inner.TryGetValue(names[i], out var inner))
                        space.Inner.Add(names[i], inner = new Space());
                    space = inner;
                }

                var parts = names[names.Length - 1].Split('`');
                space.Types.Add((parts[0], parts.Length == 1 ? 0 : int.Parse(parts[1], CultureInfo.InvariantCulture), group.ToImmutableArray()));
            }

            return root;
        }
    }
}
