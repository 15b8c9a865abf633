using Orchestration.Model;
using Orchestration.Model.Canonical;

namespace Orchestration.Analyzers.Emission;

/// <summary>Prints the manifest: the canonical text of everything declared, as assembly metadata.</summary>
internal static class ManifestEmitter
{
    private const string Quotes = "\"\"\"\"\"";

    public static string Emit(OrchestrationModel model, string notes)
    {
        var text = CanonicalText.Write(model);
        var source = new SourceWriter();
        source.Line($"[assembly: {Code.Runtime}OrchestrationManifest(");
        source.Line(Quotes);
        // The text ends with a line feed, and so does its last line here: a raw string drops one.
        source.Verbatim(text + "\n");
        source.Line(Quotes + ",");
        source.Line(Code.Literal(CanonicalText.Hash(text)) + (notes.Length > 0 ? "," : ")]"));
        if (notes.Length > 0)
        {
            source.Line("Notes =");
            source.Line(Quotes);
            source.Verbatim(notes + "\n");
            source.Line(Quotes + ")]");
        }

        return source.ToString();
    }
}
