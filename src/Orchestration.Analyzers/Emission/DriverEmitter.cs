using Orchestration.Model;

namespace Orchestration.Analyzers.Emission;

/// <summary>
/// Prints a workflow's driver: it runs the machine against the ports, inside its caller's call and nowhere else. What
/// it knows of each step is in <see cref="StepEmitter"/>.
/// </summary>
internal static class DriverEmitter
{
    public const string Await = ".ConfigureAwait(false)";

    public static string Emit(DriverPlan plan)
    {
        var workflow = plan.Bound.Workflow;
        var source = new SourceWriter();
        using (source.OpenNamespace(workflow.Type.Namespace))
        {
            var name = Code.Identifier(workflow.Type.With("Driver").Name);
            source.Line($"/// <summary>Runs {Code.See(workflow.Type)}, {workflow.Key}, when and only when it is called.</summary>");
            source.Line(Code.GeneratedCode);
            using (source.Open($"{Code.Access(plan.IsPublic)} sealed class {name}"))
            {
                Construction(source, plan, name);
                source.Line();
                Spawn(source, plan);
                source.Line();
                PauseEmitter.Emit(source, plan);
                source.Line();
                Run(source, plan);
                source.Line();
                FactsEmitter.Emit(source, plan);
            }
        }

        return source.ToString();
    }

    /// <summary>The type of a view's reader.</summary>
    public static string Reader(TypeName view) => $"{Code.Api}IViewReader<{Code.Type(view)}>";

    public static string Machine(DriverPlan plan) => Code.Type(plan.Bound.Workflow.Type.With("Machine"));

    private static void Construction(SourceWriter source, DriverPlan plan, string name)
    {
        StepEmitter.Fields(source, plan.Bound.Workflow);
        source.Line($"private readonly {Code.Api}OrchestrationPorts _ports;");
        foreach (var view in plan.Views)
            source.Line($"private readonly {Reader(view.Type)} _read{plan.FactName(view.Type)};");
        source.Line();
        source.Line("/// <summary>Makes a driver.</summary>");
        source.Line("/// <param name=\"ports\">The ports of every run.</param>");
        foreach (var view in plan.Views)
            source.Line($"/// <param name=\"{Code.Camel(plan.FactName(view.Type)).TrimStart('@')}\">Reads {Code.See(view.Type)}.</param>");
        var parameters = plan.Views.Select(view => $", {Reader(view.Type)} {Code.Camel(plan.FactName(view.Type))}");
        using (source.Open($"public {name}({Code.Api}OrchestrationPorts ports{string.Concat(parameters)})"))
        {
            source.Line("global::System.ArgumentNullException.ThrowIfNull(ports);");
            foreach (var view in plan.Views)
                source.Line($"global::System.ArgumentNullException.ThrowIfNull({Code.Camel(plan.FactName(view.Type))});");
            source.Line("_ports = ports;");
            foreach (var view in plan.Views)
                source.Line($"_read{plan.FactName(view.Type)} = {Code.Camel(plan.FactName(view.Type))};");
        }

        source.Line();
        source.Line("/// <summary>The declared id and version.</summary>");
        source.Line($"public static {Code.Api}DeclarationId Id {{ get; }} = new({Code.Literal(plan.Bound.Workflow.Key)});");
        source.Line();
        source.Line("/// <summary>What the workflow means: a run that paused under another meaning is not resumed.</summary>");
        source.Line($"public static {Code.Api}SemanticHash Semantics {{ get; }} = new({Code.Type(plan.Bound.Workflow.Type.With("Semantics"))}.Hash);");
    }

    private static void Spawn(SourceWriter source, DriverPlan plan)
    {
        var trigger = plan.Trigger.Type;
        source.Lines(
            $$"""
            /// <summary>Starts a run and takes it as far as it goes: to its end or to a pause.</summary>
            /// <param name="run">The reference of the run.</param>
            /// <param name="trigger">The facets that start it; refused when one is outside its declaration.</param>
            /// <param name="cancellationToken">Cancels between effects.</param>
            public async global::System.Threading.Tasks.ValueTask<{{Code.Api}}RunResult> SpawnAsync(
                {{Code.Api}}OpaqueRef run, {{Code.Type(trigger)}} trigger, global::System.Threading.CancellationToken cancellationToken = default)
            {
                var context = new {{Code.Runtime}}RunContext(_ports, Id, run, 0, cancellationToken);
                if ({{Code.Type(trigger.With("Facets"))}}.Validate(in trigger) is { } rejection)
                    return await context.RefuseAsync(rejection){{Await}};
                {{Machine(plan)}}.Start(out var state);
                await context.SpawnedAsync({{Machine(plan)}}.NameOf(state.Current)){{Await}};
                return await RunAsync(context, state, new Facts { Trigger = trigger }){{Await}};
            }
            """);
    }

    private static void Run(SourceWriter source, DriverPlan plan)
    {
        var workflow = plan.Bound.Workflow;
        var state = $"{Code.Runtime}MachineState<{Code.Type(workflow.Type)}>";
        source.Line("/// <summary>Does what each state asks for. A transition is recorded before the state that it enters does anything.</summary>");
        source.Line($"private async global::System.Threading.Tasks.ValueTask<{Code.Api}RunResult> RunAsync(");
        using (source.Indent())
            source.Line($"{Code.Runtime}RunContext context, {state} state, Facts facts)");
        using (source.Open())
        {
            using (source.Open("while (true)"))
            {
                source.Line($"{Code.Api}Signal signal;");
                source.Line("switch (state.Current)");
                source.Line("{");
                using (source.Indent())
                {
                    foreach (var step in workflow.States)
                        StepEmitter.Emit(source, plan, step);
                    source.Line("default:");
                    using (source.Indent())
                        source.Line($"return await context.RefuseAsync(new({Code.Api}RejectionReason.InvalidCheckpoint)){Await};");
                }

                source.Line("}");
                source.Line();
                source.Lines(
                    $$"""
                    var from = state.Current;
                    var effect = {{Machine(plan)}}.Advance(ref state, signal);
                    if (effect.Kind == {{Code.Runtime}}EffectKind.Reject)
                        return await context.RefuseAsync(new(effect.Rejection)){{Await}};
                    await context.EnteredAsync(
                        {{Machine(plan)}}.NameOf(from), signal, {{Machine(plan)}}.NameOf(state.Current), effect.Lifecycle, PauseAt(state.Current, in facts)){{Await}};
                    """);
            }
        }
    }
}
