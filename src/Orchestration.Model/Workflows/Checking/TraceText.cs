using System.Text;

namespace Orchestration.Model.Workflows.Checking;

/// <summary>
/// Steps as a reader follows them: <c>Check -Allow-> Notify [reserve] crash; again Check -Allow-> Notify [reserve, execute]</c>.
/// Operations of evaluating and reading are left out: their signals say it.
/// </summary>
internal static class TraceText
{
    public static string Of(WorkflowGraph graph, IReadOnlyList<RunEvent> steps)
    {
        var text = new StringBuilder();
        var ops = new List<string>();
        for (var at = 0; at < steps.Count; at++)
        {
            var step = steps[at];
            switch (step.Kind)
            {
                case RunEventKind.Spawn:
                    Close(text, ops);
                    text.Append(at == 0 ? string.Empty : "; again ").Append(graph[0].Name);
                    break;
                case RunEventKind.Answer:
                    Close(text, ops);
                    text.Append("; answer");
                    break;
                case RunEventKind.Crash:
                    Close(text, ops);
                    text.Append(" crash");
                    break;
                case RunEventKind.Refused: ops.Add(Word(step.Op) + " refused"); break;
                case RunEventKind.Other when step.Op == RunOp.Append: ops.Add("other caller crash"); break;
                case RunEventKind.Other: ops.Add("other caller " + Word(step.Op)); break;
                default: Op(graph, text, ops, step, isLast: at == steps.Count - 1); break;
            }
        }

        Close(text, ops);
        return text.ToString();
    }

    private static void Op(WorkflowGraph graph, StringBuilder text, List<string> ops, RunEvent step, bool isLast)
    {
        if (step.Op is not (RunOp.Append or RunOp.Decide or RunOp.Read) || (isLast && step.Signal == Signal.None))
            ops.Add(Word(step.Op));
        if (step.Signal == Signal.None)
            return;
        Close(text, ops);
        text.Append(" -").Append(step.Signal).Append("->");
        if (step.Edge >= 0)
            text.Append(' ').Append(graph[step.State].Edges[step.Edge].Next);
    }

    private static void Close(StringBuilder text, List<string> ops)
    {
        if (ops.Count > 0)
            text.Append(" [").Append(string.Join(", ", ops)).Append(']');
        ops.Clear();
    }

    private static string Word(RunOp op) => op switch
    {
        RunOp.SaveRecorded => "save",
        RunOp.TakeRecorded or RunOp.RemoveRecorded => "take",
        _ => op.ToString().ToLowerInvariant(),
    };
}
