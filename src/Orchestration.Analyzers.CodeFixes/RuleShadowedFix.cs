using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Editing;
using Orchestration.Model.Findings;

namespace Orchestration.Analyzers.CodeFixes;

/// <summary>ORCH1102: removes a rule that never decides.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class RuleShadowedFix() : SyntaxFix<EnumMemberDeclarationSyntax>(RuleIds.RuleShadowed)
{
    /// <inheritdoc/>
    private protected override bool NeedsRemedy => false;

    /// <inheritdoc/>
    protected override string Title(EnumMemberDeclarationSyntax node, string remedy) => $"Remove the rule '{node.Identifier.ValueText}'";

    /// <inheritdoc/>
    protected override void Mend(SyntaxEditor editor, EnumMemberDeclarationSyntax node, string remedy) => editor.RemoveNode(node, SyntaxRemoveOptions.KeepUnbalancedDirectives);
}
