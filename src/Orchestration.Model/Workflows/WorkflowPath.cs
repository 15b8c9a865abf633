using System.Collections.Immutable;
using System.Text;
using Orchestration.Model.Collections;
using Orchestration.Model.Findings;

namespace Orchestration.Model.Workflows;

/// <summary>A path through a workflow, as a finding shows it: state by state, with the signals between.</summary>
internal sealed class WorkflowPath
{
    private readonly WorkflowGraph _graph;
    private readonly int _from;

    private WorkflowPath(WorkflowGraph graph, int from, ImmutableArray<GraphEdge> edges) => (_graph, _from, Edges) = (graph, from, edges);

    public ImmutableArray<GraphEdge> Edges { get; }

    public int Last => Edges.IsEmpty ? _from : Edges[Edges.Length - 1].To;

    /// <summary>The path that stays where it is.</summary>
    public static WorkflowPath At(WorkflowGraph graph, int state) => new(graph, state, ImmutableArray<GraphEdge>.Empty);

    /// <summary>Goes back from an edge by the edges that each state was reached by.</summary>
    public static WorkflowPath Traced(WorkflowGraph graph, int from, GraphEdge last, GraphEdge?[] reachedBy)
    {
        var edges = new List<GraphEdge> { last };
        while (edges[edges.Count - 1].From != from)
            edges.Add(reachedBy[edges[edges.Count - 1].From]!);
        edges.Reverse();
        return new(graph, from, edges.ToImmutableArray());
    }

    /// <summary>This path and then another, which starts where this one ends.</summary>
    public WorkflowPath Then(WorkflowPath next) => new(_graph, _from, Edges.AddRange(next.Edges));

    /// <summary>Where its edges are declared, in their order.</summary>
    public EquatableArray<Anchor> Anchors() =>
        Edges.Select(edge => new Anchor(_graph.Workflow.Type, _graph[edge.From].Name, "On", edge.Ordinal)).ToEquatableArray();

    /// <summary>Such as <c>Triage -Allow-> CheckCapacity -Available-> Route</c>.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(_graph[_from].Name);
        foreach (var edge in Edges)
            text.Append(" -").Append(edge.Signal).Append("-> ").Append(_graph[edge.To].Name);
        return text.ToString();
    }
}
