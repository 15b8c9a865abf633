using Orchestration.Model;

namespace Orchestration.Analyzers.Emission;

/// <summary>Prints what a driver does in a state, as a case of its switch.</summary>
internal static class StepEmitter
{
    public static void Emit(SourceWriter source, DriverPlan plan, StateModel state)
    {
        source.Line($"case {Code.Member(plan.Bound.Workflow.Type, state.Name)}:");
        using (source.Indent())
        {
            switch (state.Step)
            {
                case EvaluateStep step: Evaluate(source, plan, step); break;
                case ReadStep step: Read(source, plan, step); break;
                case PauseStep: source.Line($"return {Code.Api}RunResult.Paused(context.Run, {Queue(state)});"); break;
                case WriteStep step: Write(source, plan, state, step); break;
                case TerminateStep step: source.Line($"return {Code.Api}RunResult.Ended(context.Run, {Code.Api}Outcome.{step.Outcome});"); break;
            }
        }
    }

    /// <summary>The field that holds the queue of a state that waits.</summary>
    public static string Queue(StateModel state) => "s_queue" + state.Name;

    /// <summary>Declares what the states are about, made once: an id is checked when it is made.</summary>
    public static void Fields(SourceWriter source, WorkflowModel workflow)
    {
        foreach (var state in workflow.States)
        {
            if (state.Step is PauseStep pause)
                source.Line($"private static readonly {Code.Api}DeclarationId {Queue(state)} = new({Code.Literal(pause.Queue)});");
            if (state.Step is not WriteStep write)
                continue;
            source.Line($"private static readonly {Code.Api}DeclarationId s_operation{state.Name} = new({Code.Literal(write.Operation)});");
            source.Line($"private static readonly {Code.Api}DeclaredName s_template{state.Name} = new({Code.Literal(write.Template)});");
        }
    }

    private static void Evaluate(SourceWriter source, DriverPlan plan, EvaluateStep step)
    {
        var policy = plan.Bound.FindPolicy(step.Policy)!;
        var table = Code.Type(step.Policy.With("Table"));
        using (source.Open())
        {
            var view = plan.Bound.FindShape(policy.View)!;
            source.Line($"var view = {View(plan, view)};");
            if (view.Facets.Any(CanBeOutside))
            {
                source.Line($"if ({Code.Type(view.Type.With("Facets"))}.Validate(in view) is {{ }} rejection)");
                using (source.Indent())
                    source.Line($"return await context.RefuseAsync(rejection){DriverEmitter.Await};");
            }

            source.Line($"var verdict = {table}.Decide(in view);");
            source.Line($"signal = await context.DecidedAsync({table}.Id, verdict.Decision, {table}.NameOf(verdict.Rule)){DriverEmitter.Await};");
            source.Line("break;");
        }
    }

    /// <summary>The facets that a policy decides by: known as they are, or composed from what is known.</summary>
    private static string View(DriverPlan plan, ShapeModel view) => view.IsComposed
        ? $"new {Code.Type(view.Type)}({string.Join(", ", view.Facets.Select(facet => Value(plan, view, facet)))})"
        : plan.Fact(view.Type);

    /// <summary>A facet of a composed view: taken as it is, or computed by one call.</summary>
    private static string Value(DriverPlan plan, ShapeModel view, FacetModel facet) => facet switch
    {
        { From: { } from } => plan.Fact(from.Shape) + "." + Code.Identifier(from.Facet),
        { Derivation: { } derivation } =>
            $"{Code.Type(view.Type)}.{Code.Identifier(derivation.Method)}({string.Join(", ", derivation.Inputs.Select(input => Value(plan, view, view.FindFacet(input)!)))})",
        _ => "default",
    };

    /// <summary>Whether what user code computes for a facet may be outside of its declaration: then it is refused, as a trigger would be.</summary>
    private static bool CanBeOutside(FacetModel facet) => facet.Derivation is not null && Patterns.Domain(facet) is not null;

    private static void Read(SourceWriter source, DriverPlan plan, ReadStep step)
    {
        var facets = Code.Type(step.View.With("Facets"));
        using (source.Open())
        {
            source.Line("var read = await context.ReadAsync(");
            using (source.Indent())
                source.Line($"_read{plan.FactName(step.View)}, {facets}.Id, facts.Trigger, static value => {facets}.Validate(in value)){DriverEmitter.Await};");
            source.Line($"(facts.Has{plan.FactName(step.View)}, {plan.Fact(step.View)}) = (read.IsAvailable, read.View);");
            source.Line($"signal = read.IsAvailable ? {Code.Signal(Signal.Available)} : {Code.Signal(Signal.Unavailable)};");
            source.Line("break;");
        }
    }

    private static void Write(SourceWriter source, DriverPlan plan, StateModel state, WriteStep step)
    {
        source.Line("signal = await context.WriteAsync(");
        using (source.Indent())
        {
            source.Line($"{DriverEmitter.Machine(plan)}.NameOf(state.Current), s_operation{state.Name}, s_template{state.Name},");
            source.Line($"to: facts.Trigger.{Code.Identifier(step.To)}, subject: facts.Trigger.{Code.Identifier(step.Key)}){DriverEmitter.Await};");
        }

        source.Line("break;");
    }
}
