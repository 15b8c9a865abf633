using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;
using Orchestration.Model.Findings;

namespace Orchestration.Analyzers.CodeFixes;

/// <summary>ORCH1005: names the facet that was meant.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class UnknownFacetFix() : ReplaceArgumentFix(RuleIds.UnknownFacet)
{
    /// <inheritdoc/>
    protected override ExpressionSyntax Value(string remedy) => Remedies.NameOf(remedy);
}
