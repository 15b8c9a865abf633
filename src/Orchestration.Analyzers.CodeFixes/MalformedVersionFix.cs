using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;
using Orchestration.Model.Findings;

namespace Orchestration.Analyzers.CodeFixes;

/// <summary>ORCH1003: completes a version that is spelt incompletely, pins the declared one, or counts from 1.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class MalformedVersionFix() : ReplaceArgumentFix(RuleIds.MalformedVersion)
{
    /// <inheritdoc/>
    protected override ExpressionSyntax Value(string remedy) => Remedies.Version(remedy);
}
