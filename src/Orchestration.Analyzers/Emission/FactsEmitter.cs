namespace Orchestration.Analyzers.Emission;

/// <summary>Prints what a run knows: its trigger and the views that were read, and how a checkpoint holds them.</summary>
internal static class FactsEmitter
{
    public static void Emit(SourceWriter source, DriverPlan plan)
    {
        source.Line("/// <summary>What a run knows.</summary>");
        using (source.Open("private struct Facts"))
        {
            source.Line($"public {Code.Type(plan.Trigger.Type)} Trigger;");
            foreach (var view in plan.Views)
            {
                source.Line($"public bool Has{plan.FactName(view.Type)};");
                source.Line($"public {Code.Type(view.Type)} {plan.FactName(view.Type)};");
            }

            source.Line();
            Write(source, plan);
            source.Line();
            Read(source, plan);
        }
    }

    private static void Write(SourceWriter source, DriverPlan plan)
    {
        using (source.Open($"public readonly {Code.Runtime}FacetText ToText()"))
        {
            source.Line($"var writer = new {Code.Runtime}FacetWriter();");
            source.Line($"{Code.Type(plan.Trigger.Type.With("Facets"))}.Write(writer, in Trigger);");
            foreach (var view in plan.Views)
            {
                var name = plan.FactName(view.Type);
                source.Line($"writer.Flag({Code.Literal(name)}, Has{name});");
                source.Line($"if (Has{name})");
                using (source.Indent())
                    source.Line($"{Code.Type(view.Type.With("Facets"))}.Write(writer, in {name});");
            }

            source.Line("return writer.ToFacetText();");
        }
    }

    private static void Read(SourceWriter source, DriverPlan plan)
    {
        using (source.Open($"public static bool TryRead({Code.Runtime}FacetText text, out Facts facts)"))
        {
            source.Line("facts = default;");
            source.Line($"var reader = new {Code.Runtime}FacetReader(text);");
            source.Line($"if (!{Code.Type(plan.Trigger.Type.With("Facets"))}.TryRead(reader, out facts.Trigger))");
            using (source.Indent())
                source.Line("return false;");
            foreach (var view in plan.Views)
            {
                var name = plan.FactName(view.Type);
                source.Line($"facts.Has{name} = reader.Required(reader.Flag({Code.Literal(name)}));");
                source.Line($"if (facts.Has{name} && !{Code.Type(view.Type.With("Facets"))}.TryRead(reader, out facts.{name}))");
                using (source.Indent())
                    source.Line("return false;");
            }

            source.Line("return reader.IsComplete;");
        }
    }
}
