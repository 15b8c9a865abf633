using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Orchestration.Model.Phi;

namespace Orchestration.Analyzers.Phi;

/// <summary>A method takes a label away only when a sealed file says so too.</summary>
internal static class DeclassifierCheck
{
    /// <summary>Reports a declassifier that nobody sealed.</summary>
    public static void Run(SymbolAnalysisContext context, PhiModel model, ImmutableSortedDictionary<string, string> reasons)
    {
        if (PhiModel.Declassification(context.Symbol) is not { } reason || model.IsDeclassifier(context.Symbol))
            return;
        var id = context.Symbol.GetDocumentationCommentId() ?? context.Symbol.Name;
        var problem = reason.Trim().Length == 0 ? "it gives no reason; write why its result says nothing of a person"
            : reasons.ContainsKey(id) ? $"{DeclassifierFile.Name} seals another reason for it; review both and make them one"
            : $"no sealed {DeclassifierFile.Name} names it; add the line '{id} \"{reason}\"' and seal the file";
        context.ReportDiagnostic(Diagnostic.Create(Rules.DeclassifierUntrusted, context.Symbol.Locations[0], context.Symbol.Name, problem));
    }
}
