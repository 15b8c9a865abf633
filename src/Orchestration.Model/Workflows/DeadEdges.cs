using System.Text;
using Orchestration.Model.Collections;

namespace Orchestration.Model.Workflows;

/// <summary>
/// Edges on decisions that a policy is proved never to come to. They have to be there all the same, for the next version
/// of the policy; that no run takes them today is for whoever reads the manifest.
/// </summary>
public static class DeadEdges
{
    /// <summary>One line per edge, in the order of the declarations, each ended by LF; empty when there are none.</summary>
    /// <param name="workflows">The workflows.</param>
    /// <param name="decisions">The decisions that a policy can come to; null for one that is not known.</param>
    public static string Describe(IEnumerable<WorkflowModel> workflows, Func<TypeName, EquatableArray<Decision>?> decisions)
    {
        var text = new StringBuilder();
        foreach (var workflow in workflows)
        {
            foreach (var state in workflow.States)
            {
                if (state.Step is not EvaluateStep step || decisions(step.Policy) is not { } possible)
                    continue;
                foreach (var edge in state.Edges.Where(edge => Decided(edge.Signal) is { } decision && !possible.Contains(decision)))
                    text.Append(workflow.Key).Append(": ").Append(state.Name).Append(" -").Append(edge.Signal).Append("-> ").Append(edge.Next)
                        .Append(" is never taken: ").Append(step.Policy.Name).Append(' ').Append(step.Version).Append(" never decides ").Append(edge.Signal).Append('\n');
            }
        }

        return text.ToString();
    }

    private static Decision? Decided(Signal signal) => signal switch
    {
        Signal.Allow => Decision.Allow,
        Signal.Escalate => Decision.Escalate,
        Signal.Deny => Decision.Deny,
        _ => null,
    };
}
