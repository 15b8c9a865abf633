using Orchestration.Model;

namespace Orchestration.Analyzers.Emission;

/// <summary>Prints a workflow's machine: states, signals and effects, and nothing that could do anything.</summary>
internal static class MachineEmitter
{
    private const string Rejected = $"return new({Code.Runtime}EffectKind.Reject, Rejection: {Code.Api}RejectionReason.ImpossibleSignal);";

    private const int InlinedEdges = 64;
    private const string NameField = "s_name";

    public static string Emit(BoundWorkflow bound, bool isPublic)
    {
        var workflow = bound.Workflow;
        var source = new SourceWriter();
        using (source.OpenNamespace(workflow.Type.Namespace))
        {
            source.Line($"/// <summary>The pure machine of {Code.See(workflow.Type)}, {workflow.Key}: no ports, no clock, no waiting.</summary>");
            source.Line(Code.GeneratedCode);
            using (source.Open($"{Code.Access(isPublic)} static class {Code.Identifier(workflow.Type.With("Machine").Name)}"))
            {
                Start(source, workflow);
                source.Line();
                Advance(source, workflow);
                source.Line();
                EffectOf(source, workflow);
                source.Line();
                NameOf(source, workflow);
            }
        }

        return source.ToString();
    }

    private static string State(WorkflowModel workflow) => $"{Code.Runtime}MachineState<{Code.Type(workflow.Type)}>";

    private static void Start(SourceWriter source, WorkflowModel workflow)
    {
        source.Lines(
            """
            /// <summary>Enters the first state.</summary>
            /// <param name="state">Where the machine stands.</param>
            /// <returns>What the first state asks for.</returns>
            """);
        using (source.Open($"public static {Code.Runtime}Effect Start(out {State(workflow)} state)"))
        {
            source.Line($"state = new({Code.Member(workflow.Type, workflow.States[0].Name)});");
            source.Line($"return {Effect(workflow.States[0])};");
        }
    }

    private static void Advance(SourceWriter source, WorkflowModel workflow)
    {
        source.Lines(
            """
            /// <summary>Takes a signal. One that the current state does not give is rejected, and the machine stays where it is.</summary>
            /// <param name="state">Where the machine stands.</param>
            /// <param name="signal">What the current state's step came to.</param>
            /// <returns>What the entered state asks for.</returns>
            """);
        // Where it is inlined, the state stays in a register; a big machine would only make its callers slow to compile.
        if (workflow.States.Sum(state => state.Edges.Count) <= InlinedEdges)
            source.Line("[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]");
        using (source.Open($"public static {Code.Runtime}Effect Advance(ref {State(workflow)} state, {Code.Api}Signal signal)"))
        {
            source.Line("if (!state.IsStarted)");
            using (source.Indent())
                source.Line(Rejected);
            source.Line("switch (state.Current, signal)");
            source.Line("{");
            using (source.Indent())
            {
                foreach (var state in workflow.States)
                {
                    foreach (var edge in state.Edges)
                        Edge(source, workflow, state, edge);
                }

                source.Line("default:");
                using (source.Indent())
                    source.Line(Rejected);
            }

            source.Line("}");
        }
    }

    private static void Edge(SourceWriter source, WorkflowModel workflow, StateModel state, EdgeModel edge)
    {
        source.Line($"case ({Code.Member(workflow.Type, state.Name)}, {Code.Signal(edge.Signal)}):");
        using (source.Indent())
        {
            source.Line($"state = new({Code.Member(workflow.Type, edge.Next)});");
            source.Line($"return {Effect(workflow.States.First(next => next.Name == edge.Next))};");
        }
    }

    private static void EffectOf(SourceWriter source, WorkflowModel workflow)
    {
        source.Lines(
            """
            /// <summary>What a state asks for; nothing for a value that is no state.</summary>
            /// <param name="state">The state.</param>
            """);
        Switch(source, $"public static {Code.Runtime}Effect EffectOf({Code.Type(workflow.Type)} state) => state switch", workflow, Effect);
    }

    private static string Effect(StateModel state) => state.Step is TerminateStep step
        ? $"new({Code.Runtime}EffectKind.Terminate, {Code.Api}Outcome.{step.Outcome})"
        : $"new({Code.Runtime}EffectKind.{state.Step.Attribute})";

    private static void NameOf(SourceWriter source, WorkflowModel workflow)
    {
        source.Lines(
            $"""
            /// <summary>The name of a state as an audit record holds it; empty for a value that is no state.</summary>
            /// <param name="state">The state.</param>
            {Code.Hidden}
            """);
        Switch(source, $"public static {Code.Api}DeclaredName NameOf({Code.Type(workflow.Type)} state) => state switch", workflow, state => NameField + state.Name);
        source.Line();
        // Made once: a name is checked when it is made, and a run asks for two with every transition.
        foreach (var state in workflow.States)
            source.Line($"private static readonly {Code.Api}DeclaredName {NameField}{state.Name} = new({Code.Literal(state.Name)});");
    }

    private static void Switch(SourceWriter source, string header, WorkflowModel workflow, Func<StateModel, string> value)
    {
        source.Line(header);
        source.Line("{");
        using (source.Indent())
        {
            foreach (var state in workflow.States)
                source.Line($"{Code.Member(workflow.Type, state.Name)} => {value(state)},");
            source.Line("_ => default,");
        }

        source.Line("};");
    }
}
