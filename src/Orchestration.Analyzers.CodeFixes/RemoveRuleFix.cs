using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace Orchestration.Analyzers.CodeFixes;

/// <summary>Removes a rule that decides nothing.</summary>
public abstract class RemoveRuleFix(string id) : SyntaxFix<EnumMemberDeclarationSyntax>(id)
{
    /// <inheritdoc/>
    private protected sealed override bool NeedsRemedy => false;

    /// <inheritdoc/>
    protected sealed override string Title(EnumMemberDeclarationSyntax node, string remedy) => $"Remove the rule '{node.Identifier.ValueText}'";

    /// <inheritdoc/>
    protected sealed override void Mend(SyntaxEditor editor, EnumMemberDeclarationSyntax node, string remedy) =>
        editor.RemoveNode(node, SyntaxRemoveOptions.KeepUnbalancedDirectives);
}
