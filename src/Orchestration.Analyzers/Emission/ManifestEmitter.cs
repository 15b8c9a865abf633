using Orchestration.Model;
using Orchestration.Model.Canonical;

namespace Orchestration.Analyzers.Emission;

/// <summary>
/// Prints the manifest: the canonical text of everything declared, as assembly metadata. What a policy leaves to the
/// default deny follows beside it and not in it, for it is a consequence, and what is sealed is what was declared.
/// </summary>
internal static class ManifestEmitter
{
    /// <summary>The key of a policy's gap, before its id and version.</summary>
    private const string GapKey = "orchestration.default-deny:";

    private const string Quotes = "\"\"\"\"\"";

    public static string Emit(OrchestrationModel model, string notes, IEnumerable<(string Policy, string Cell)> gaps)
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

        foreach (var (policy, cell) in gaps)
            source.Line($"[assembly: global::System.Reflection.AssemblyMetadata({Code.Literal(GapKey + policy)}, {Code.Literal(cell)})]");
        return source.ToString();
    }
}
