using System.Collections;
using System.Globalization;
using System.Reflection;
using Orchestration.Model;
using Orchestration.Model.Policies.Compilation;
using Orchestration.Model.Reference;

namespace Orchestration.Generated.Tests.Translation;

/// <summary>
/// An emitted diagram read out of the compiled assembly: its nodes, its verdicts, and its classes by calling them. Only
/// the loop of <c>Decide</c> is not read; it is the same text for every policy, and run by the other tests.
/// </summary>
internal sealed class LoadedDiagram : IEmittedDiagram
{
    private readonly int[] _nodes;
    private readonly ReferenceVerdict[] _verdicts;
    private readonly string[] _facets;
    private readonly Type _table;
    private readonly FacetModel[] _shape;
    private readonly MethodInfo _view;
    private readonly Dictionary<(string Facet, FacetValue? Value), int> _classes = [];

    private delegate ReadOnlySpan<int> Nodes();

    public LoadedDiagram(Assembly assembly, CompiledPolicy compiled)
    {
        var space = compiled.Space.Bound.Policy.Type.Namespace;
        _table = assembly.GetType($"{space}.{PolicyForm.Diagram}")!;
        _nodes = Member("get_Nodes").CreateDelegate<Nodes>()().ToArray();
        var verdicts = (IEnumerable)_table.GetField("s_verdicts", BindingFlags.Static | BindingFlags.NonPublic)!.GetValue(null)!;
        _verdicts = verdicts.Cast<object>().Select(Verdict).ToArray();
        _facets = compiled.Levels.Select(level => level.Axis.Facet.Name).ToArray();
        _shape = compiled.Space.Bound.View.Facets.ToArray();
        _view = assembly.GetType(space + ".Caller")!.GetMethod("View")!;
    }

    /// <inheritdoc/>
    public int Root => _nodes.Length == 1 ? _nodes[0] : 0;

    /// <inheritdoc/>
    public string? FacetOf(int node) => node < 0 ? null : _facets[_nodes[node]];

    /// <inheritdoc/>
    public int Next(int node, FacetValue? value) => _nodes[node + 1 + ClassOf(_facets[_nodes[node]], value)];

    /// <inheritdoc/>
    public ReferenceVerdict VerdictOf(int leaf) => _verdicts[~leaf];

    private int ClassOf(string facet, FacetValue? value)
    {
        if (!_classes.TryGetValue((facet, value), out var known))
        {
            var values = _shape.Select(each => each.Name == facet ? Cases.Plain(value) : Cases.Plain(Cases.First(each))).ToArray();
            _classes.Add((facet, value), known = (int)Member("ClassOf" + facet).Invoke(null, [_view.Invoke(null, [values])])!);
        }

        return known;
    }

    private MethodInfo Member(string name) => _table.GetMethod(name, BindingFlags.Static | BindingFlags.NonPublic)
        ?? throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"no '{name}'"));

    private static ReferenceVerdict Verdict(object verdict)
    {
        var (decision, rule) = (verdict.GetType().GetProperty("Decision")!.GetValue(verdict)!, verdict.GetType().GetProperty("Rule")!.GetValue(verdict));
        return new ReferenceVerdict(Enum.Parse<Model.Decision>(decision.ToString()!), rule?.ToString());
    }
}
