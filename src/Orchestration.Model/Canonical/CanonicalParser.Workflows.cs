using System.Collections.Immutable;

namespace Orchestration.Model.Canonical;

/// <content>Workflows.</content>
internal sealed partial class CanonicalParser
{
    private WorkflowModel ParseWorkflow()
    {
        var head = Take(0, "workflow")!;
        head.Expect("workflow");
        var (id, version) = head.Key();
        var type = Type(head);
        var isPublic = head.Either("public", "internal");
        head.Expect("starts-on");
        var trigger = Type(head);
        head.End();
        var states = ImmutableArray.CreateBuilder<StateModel>();
        while (Take(1, "state") is { } line)
            states.Add(ParseState(line));
        return new WorkflowModel(type, id, version, trigger, new(states.ToImmutable()), isPublic, Widens());
    }

    private StateModel ParseState(LineReader line)
    {
        line.Expect("state");
        var name = line.Next("a state");
        var step = ParseStep(line);
        line.End();
        var edges = ImmutableArray.CreateBuilder<EdgeModel>();
        while (Take(2, "on") is { } edge)
        {
            edge.Expect("on");
            edges.Add(new EdgeModel(edge.Word<Signal>("a signal"), edge.Next("a state")));
            edge.End();
        }

        return new StateModel(name, step, new(edges.ToImmutable()));
    }

    private static StepModel ParseStep(LineReader line)
    {
        switch (line.Next("a step"))
        {
            case "evaluate": return new EvaluateStep(Type(line), line.Next("a version"));
            case "read": return new ReadStep(Type(line), line.Next("a version"));
            case "pause": return new PauseStep(line.Next("a queue"));
            case "terminate": return new TerminateStep(line.Word<Outcome>("an outcome"));
            case "write": return ParseWrite(line);
            default: throw line.Wrong("'evaluate', 'read', 'pause', 'write' or 'terminate'");
        }
    }

    private static WriteStep ParseWrite(LineReader line)
    {
        string After(string word)
        {
            if (word.Length > 0)
                line.Expect(word);
            return line.Next("a name");
        }

        var (operation, template, to, key) = (After(string.Empty), After("template"), After("to"), After("key"));
        line.Expect("approved-by");
        var approvers = ImmutableArray.CreateBuilder<string>();
        while (line.HasMore)
            approvers.Add(line.Next("a state"));
        return new WriteStep(operation, template, to, key, new(approvers.ToImmutable()));
    }
}
