namespace Orchestration.Model.Workflows.Checking;

/// <summary>What the search asks of a state again and again, looked up once.</summary>
internal sealed class Place
{
    private static readonly int s_signals = Enum.GetValues(typeof(Signal)).Length;

    /// <summary>Looks a state up.</summary>
    /// <param name="graph">The machine.</param>
    /// <param name="protocol">The protocol.</param>
    /// <param name="at">The state.</param>
    /// <param name="focus">The state whose write is followed; -1 when none is.</param>
    public Place(WorkflowGraph graph, RunProtocol protocol, int at, int focus)
    {
        var (state, write) = (graph[at], focus < 0 ? null : (WriteStep)graph[focus].Step);
        Ops = protocol.Of(state.Step).ToArray();
        AppendedBy = Array.IndexOf(Ops, RunOp.Append) is >= 0 and var position ? position : int.MaxValue;
        Ends = state.Step is TerminateStep;
        foreach (var edge in graph.EdgesFrom(at))
            On[(int)edge.Signal] = edge;
        Approves = write?.ApprovedBy.Contains(state.Name) == true && ApprovalFindings.Approving(state.Step) is not Signal.None and var signal ? signal : null;
        IsSameWrite = write is not null && at != focus && state.Step is WriteStep other
            && (other.Operation, other.Template, other.To, other.Key) == (write.Operation, write.Template, write.To, write.Key);
    }

    /// <summary>What is done on entering it.</summary>
    public RunOp[] Ops { get; }

    /// <summary>How many operations are done before its record is appended; more than any when it never is.</summary>
    public int AppendedBy { get; }

    /// <summary>Whether it ends the run.</summary>
    public bool Ends { get; }

    /// <summary>The edge on each signal, by its number.</summary>
    public GraphEdge?[] On { get; } = new GraphEdge?[s_signals];

    /// <summary>The signal on which it approves the write; null when it does not.</summary>
    public Signal? Approves { get; }

    /// <summary>Whether it is another state that sends the message of the write.</summary>
    public bool IsSameWrite { get; }
}
