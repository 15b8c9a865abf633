using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Orchestration.Analyzers.CodeFixes;

/// <summary>ORCH4001: names the allowed operation that was meant.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class OperationNotAllowlistedFix() : ReplaceArgumentFix("ORCH4001")
{
    /// <inheritdoc/>
    protected override ExpressionSyntax Value(string remedy) => Remedies.Text(remedy);
}
