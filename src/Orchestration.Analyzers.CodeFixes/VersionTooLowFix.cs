using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Orchestration.Model.Seal;

namespace Orchestration.Analyzers.CodeFixes;

/// <summary>ORCH9005: gives a version the least step that the change deserves.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class VersionTooLowFix() : ReplaceArgumentFix(SealRules.VersionTooLow)
{
    /// <inheritdoc/>
    protected override ExpressionSyntax Value(string remedy) => Remedies.Version(remedy);
}
