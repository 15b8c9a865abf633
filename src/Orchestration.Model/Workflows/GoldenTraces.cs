using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using System.Text;

namespace Orchestration.Model.Workflows;

/// <summary>
/// Every path of a workflow from its first state to an end, one a line, in ordinal order: what a test holds its runs
/// against. The number of paths is exact however many there are; a list that would be longer than
/// <see cref="MaximumListed"/> is cut and says so.
/// </summary>
public sealed class GoldenTraces
{
    /// <summary>The most paths that are listed.</summary>
    public const int MaximumListed = 1_000;

    private readonly WorkflowGraph _graph;
    private readonly BigInteger?[] _counts;

    private GoldenTraces(WorkflowModel workflow)
    {
        _graph = new WorkflowGraph(workflow);
        _counts = new BigInteger?[_graph.Count];
        Count = CountFrom(0);
        Paths = From(0, _graph[0].Name).Take(MaximumListed).ToImmutableArray();
    }

    /// <summary>The number of paths.</summary>
    public BigInteger Count { get; }

    /// <summary>The paths, such as <c>Triage -Deny-> Declined (Declined)</c>; the first ones when there are too many.</summary>
    public ImmutableArray<string> Paths { get; }

    /// <summary>Finds the paths of a workflow without findings.</summary>
    /// <param name="workflow">The workflow; it is acyclic.</param>
    public static GoldenTraces Of(WorkflowModel workflow) => new(workflow);

    /// <summary>The number of paths and then the paths, each on a line that ends with LF.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(_graph.Workflow.Key).Append(": ").Append(Count.ToString(CultureInfo.InvariantCulture)).Append(Count.IsOne ? " path" : " paths");
        if (Count > Paths.Length)
            text.Append(", of which the first ").Append(Paths.Length.ToString(CultureInfo.InvariantCulture)).Append(" follow");
        text.Append('\n');
        foreach (var path in Paths)
            text.Append(path).Append('\n');
        return text.ToString();
    }

    private BigInteger CountFrom(int state) =>
        _counts[state] ??= _graph[state].Step is TerminateStep
            ? BigInteger.One
            : _graph.EdgesFrom(state).Aggregate(BigInteger.Zero, (sum, edge) => sum + CountFrom(edge.To));

    // Signals in ordinal order at each step make lines in ordinal order: the lines differ first at a signal.
    private IEnumerable<string> From(int state, string path) => _graph[state].Step is TerminateStep end
        ? [$"{path} ({end.Outcome})"]
        : _graph.EdgesFrom(state).OrderBy(edge => edge.Signal.ToString(), StringComparer.Ordinal)
            .SelectMany(edge => From(edge.To, $"{path} -{edge.Signal}-> {_graph[edge.To].Name}"));
}
