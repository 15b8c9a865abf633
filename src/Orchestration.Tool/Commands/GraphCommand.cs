using System.CommandLine;
using Orchestration.Model;
using Orchestration.Tool.Output;
using Orchestration.Tool.Reading;

namespace Orchestration.Tool.Commands;

/// <summary><c>graph</c>: workflows as Mermaid flowcharts.</summary>
internal static class GraphCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var path = new Argument<string>("assembly") { Description = "The assembly." };
        var command = new Command("graph", "Draws every workflow as a Mermaid flowchart.") { path };
        command.SetAction(parsed =>
        {
            try
            {
                var workflows = Files.ReadManifest(parsed.GetValue(path)!).Workflows;
                if (workflows.IsEmpty)
                    parsed.InvocationConfiguration.Error.WriteLine("there is no workflow in it");
                foreach (var workflow in workflows.OrderBy(workflow => workflow.Key, StringComparer.Ordinal))
                    Draw(workflow, parsed.InvocationConfiguration.Output);
                return ExitCodes.Clean;
            }
            catch (UnreadableException exception)
            {
                parsed.InvocationConfiguration.Error.WriteLine(exception.Message);
                return ExitCodes.Unreadable;
            }
        });
        return command;
    }

    private static void Draw(WorkflowModel workflow, TextWriter output)
    {
        output.Write($"%% {workflow.Key}\nflowchart TD\n");
        for (var index = 0; index < workflow.States.Count; index++)
            output.Write($"  s{index}[\"{workflow.States[index].Name}: {Label(workflow.States[index].Step)}\"]\n");
        var numbers = workflow.States.Select((state, index) => (state.Name, index)).GroupBy(pair => pair.Name, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First().index, StringComparer.Ordinal);
        for (var index = 0; index < workflow.States.Count; index++)
        {
            foreach (var edge in workflow.States[index].Edges.Where(edge => numbers.ContainsKey(edge.Next)))
                output.Write($"  s{index} -->|{edge.Signal}| s{numbers[edge.Next]}\n");
        }
    }

    private static string Label(StepModel step) => step switch
    {
        EvaluateStep evaluate => $"evaluate {evaluate.Policy.Name} {evaluate.Version}",
        ReadStep read => $"read {read.View.Name} {read.Version}",
        PauseStep pause => $"pause {pause.Queue}",
        WriteStep write => $"write {write.Operation}",
        TerminateStep terminate => $"end {terminate.Outcome}",
        _ => step.Attribute,
    };
}
