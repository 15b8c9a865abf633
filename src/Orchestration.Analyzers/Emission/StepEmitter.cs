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
                case PauseStep step: Pause(source, step); break;
                case WriteStep step: Write(source, state, step); break;
                case TerminateStep step: source.Line($"return {Code.Api}RunResult.Ended(context.Run, {Code.Api}Outcome.{step.Outcome});"); break;
            }
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

    private static void Pause(SourceWriter source, PauseStep step) =>
        source.Line($"return {Code.Api}RunResult.Paused(context.Run, new({Code.Literal(step.Queue)}));");

    private static void Write(SourceWriter source, StateModel state, WriteStep step)
    {
        source.Line("signal = await context.WriteAsync(");
        using (source.Indent())
        {
            source.Line($"new({Code.Literal(state.Name)}), new({Code.Literal(step.Operation)}), new({Code.Literal(step.Template)}),");
            source.Line($"to: facts.Trigger.{Code.Identifier(step.To)}, subject: facts.Trigger.{Code.Identifier(step.Key)}){DriverEmitter.Await};");
        }

        source.Line("break;");
    }
}
