using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Orchestration.Model.Seal;

namespace Orchestration.Analyzers.CodeFixes;

/// <summary>ORCH9003: gives a changed declaration the least version that the change deserves.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class SealedChangedFix() : ReplaceArgumentFix(SealRules.SealedChanged)
{
    /// <inheritdoc/>
    protected override ExpressionSyntax Value(string remedy) => Remedies.Version(remedy);
}
