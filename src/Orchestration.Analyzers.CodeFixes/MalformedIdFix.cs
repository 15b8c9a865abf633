using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;
using Orchestration.Model.Findings;

namespace Orchestration.Analyzers.CodeFixes;

/// <summary>ORCH1002: writes the id in lower case, with dashes for spaces.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class MalformedIdFix() : ReplaceArgumentFix(RuleIds.MalformedId)
{
    /// <inheritdoc/>
    protected override ExpressionSyntax Value(string remedy) => Remedies.Text(remedy);
}
