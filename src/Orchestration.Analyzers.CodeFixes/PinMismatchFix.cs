using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;
using Orchestration.Model.Findings;

namespace Orchestration.Analyzers.CodeFixes;

/// <summary>ORCH1013: pins the version that is declared.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class PinMismatchFix() : ReplaceArgumentFix(RuleIds.PinMismatch)
{
    /// <inheritdoc/>
    protected override ExpressionSyntax Value(string remedy) => Remedies.Text(remedy);
}
