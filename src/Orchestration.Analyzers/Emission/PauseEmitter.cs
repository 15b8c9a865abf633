using Orchestration.Model;

namespace Orchestration.Analyzers.Emission;

/// <summary>Prints how a driver pauses and goes on: what is kept of a run, and the answer that takes it.</summary>
internal static class PauseEmitter
{
    public static void Emit(SourceWriter source, DriverPlan plan)
    {
        Resume(source, plan);
        Find(source, plan);
        source.Line();
        Keep(source, plan);
    }

    private static void Resume(SourceWriter source, DriverPlan plan)
    {
        source.Lines(
            $$"""
            /// <summary>Goes on with a paused run by a person's answer. Of two answers to one pause, one counts.</summary>
            /// <param name="checkpoint">The paused run, as the checkpoint store found it.</param>
            /// <param name="answer">The answer.</param>
            /// <param name="cancellationToken">Cancels between effects.</param>
            public async global::System.Threading.Tasks.ValueTask<{{Code.Api}}RunResult> ResumeAsync(
                {{Code.Api}}Checkpoint checkpoint, {{Code.Api}}ReviewAnswer answer, global::System.Threading.CancellationToken cancellationToken = default)
            {
                global::System.ArgumentNullException.ThrowIfNull(checkpoint);
                var contents = checkpoint.Contents;
                var context = new {{Code.Runtime}}RunContext(_ports, Id, checkpoint.Run, contents?.Sequence ?? 0, cancellationToken);
                var signal = {{Code.Runtime}}Signals.Of(answer);
                if (signal == {{Code.Api}}Signal.None)
                    return await context.RefuseAsync(new({{Code.Api}}RejectionReason.InvalidAnswer)){{DriverEmitter.Await}};
                if (contents is null || contents.Workflow != Id)
                    return await context.RefuseAsync(new({{Code.Api}}RejectionReason.InvalidCheckpoint)){{DriverEmitter.Await}};
                if (contents.Semantics != Semantics)
                    return await context.RefuseAsync(new({{Code.Api}}RejectionReason.OtherSemantics)){{DriverEmitter.Await}};
                if (!TryFindPause(contents.State, out var state) || !Facts.TryRead(contents.Facets, out var facts))
                    return await context.RefuseAsync(new({{Code.Api}}RejectionReason.InvalidCheckpoint)){{DriverEmitter.Await}};
                var from = {{DriverEmitter.Machine(plan)}}.NameOf(state.Current);
                var effect = {{DriverEmitter.Machine(plan)}}.Advance(ref state, signal);
                if (effect.Kind == {{Code.Runtime}}EffectKind.Reject)
                    return await context.RefuseAsync(new(effect.Rejection)){{DriverEmitter.Await}};
                var isMine = await context.TryAnswerAsync(
                    checkpoint, contents.Queue, from, signal, {{DriverEmitter.Machine(plan)}}.NameOf(state.Current), effect.Lifecycle, PauseAt(state.Current, in facts)){{DriverEmitter.Await}};
                return isMine
                    ? await RunAsync(context, state, facts){{DriverEmitter.Await}}
                    : await context.RefuseAsync(new({{Code.Api}}RejectionReason.UnknownRun)){{DriverEmitter.Await}};
            }

            """);
    }

    private static void Find(SourceWriter source, DriverPlan plan)
    {
        var workflow = plan.Bound.Workflow;
        var pauses = workflow.States.Where(state => state.Step is PauseStep).ToArray();
        using (source.Open($"private static bool TryFindPause({Code.Api}DeclaredName name, out {Code.Runtime}MachineState<{Code.Type(workflow.Type)}> state)"))
        {
            source.Line("switch (name.ToString())");
            source.Line("{");
            using (source.Indent())
            {
                foreach (var pause in pauses)
                {
                    source.Line($"case {Code.Literal(pause.Name)}:");
                    using (source.Indent())
                    {
                        source.Line($"state = new({Code.Member(workflow.Type, pause.Name)});");
                        source.Line("return true;");
                    }
                }

                source.Line("default:");
                using (source.Indent())
                {
                    source.Line("state = default;");
                    source.Line("return false;");
                }
            }

            source.Line("}");
        }
    }

    /// <summary>What a run needs to go on, for the states that wait.</summary>
    private static void Keep(SourceWriter source, DriverPlan plan)
    {
        var workflow = plan.Bound.Workflow;
        source.Line("/// <summary>What is kept on entering a state: nothing, unless it waits for a person.</summary>");
        source.Line($"private static {Code.Runtime}Pause? PauseAt({Code.Type(workflow.Type)} state, in Facts facts) => state switch");
        source.Line("{");
        using (source.Indent())
        {
            foreach (var state in workflow.States)
            {
                if (state.Step is PauseStep)
                    source.Line($"{Code.Member(workflow.Type, state.Name)} => new({StepEmitter.Queue(state)}, Semantics, facts.ToText()),");
            }

            source.Line("_ => null,");
        }

        source.Line("};");
    }
}
