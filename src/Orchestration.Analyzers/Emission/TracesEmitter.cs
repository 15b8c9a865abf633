using System.Globalization;
using Orchestration.Model;
using Orchestration.Model.Workflows;

namespace Orchestration.Analyzers.Emission;

/// <summary>Prints every path of a workflow as a constant: a test holds its runs against it.</summary>
internal static class TracesEmitter
{
    private const string Quotes = "\"\"\"\"\"";

    public static string Emit(WorkflowModel workflow)
    {
        var traces = GoldenTraces.Of(workflow);
        var source = new SourceWriter();
        using (source.OpenNamespace(workflow.Type.Namespace))
        {
            source.Line($"/// <summary>Every path of {Code.See(workflow.Type)} from its first state to an end.</summary>");
            source.Line(Code.GeneratedCode);
            using (source.Open($"{Code.Access(workflow.IsPublic)} static class {Code.Identifier(workflow.Type.With("Traces").Name)}"))
            {
                source.Line("/// <summary>The number of paths, exactly, in digits.</summary>");
                source.Line($"public const string Count = {Code.Literal(traces.Count.ToString(CultureInfo.InvariantCulture))};");
                source.Line();
                source.Line("/// <summary>The number of paths that are listed: all, or the first thousand.</summary>");
                source.Line($"public const int Listed = {Code.Number(traces.Paths.Length)};");
                source.Line();
                source.Line("/// <summary>How many there are, and then one a line, in ordinal order, each line ended by a line feed.</summary>");
                source.Line("public const string Text =");
                // The text ends with a line feed, and so does its last line here: a raw string drops one.
                source.Verbatim(Quotes + "\n" + traces + "\n" + Quotes + ";\n");
            }
        }

        return source.ToString();
    }
}
