using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Editing;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace Orchestration.Analyzers.CodeFixes;

/// <summary>
/// ORCH2001: a yes-or-no that a trigger or view works out by the clock becomes a facet that it carries. Only a bool has
/// one right domain; the bounds of anything else are its author's to say.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class ClockReadFix() : SyntaxFix<PropertyDeclarationSyntax>("ORCH2001")
{
    /// <inheritdoc/>
    private protected override bool NeedsRemedy => false;

    /// <inheritdoc/>
    protected override string Title(PropertyDeclarationSyntax node, string remedy) => $"Carry '{node.Identifier.ValueText}' as a facet";

    /// <summary>A shape that is constructed by position beside its declaration would no longer compile.</summary>
    protected override bool Applies(PropertyDeclarationSyntax node, string remedy) =>
        node is { Type: PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.BoolKeyword }, Initializer: null, ExplicitInterfaceSpecifier: null, Parent: RecordDeclarationSyntax { ParameterList: not null } shape }
        && !node.Modifiers.Any(SyntaxKind.StaticKeyword)
        && shape.AttributeLists.SelectMany(static list => list.Attributes).Any(static attribute => attribute.Name.ToString() is "Trigger" or "View")
        && !shape.SyntaxTree.GetRoot().DescendantNodes().OfType<ObjectCreationExpressionSyntax>().Any(creation => creation.Type.ToString() == shape.Identifier.ValueText);

    /// <inheritdoc/>
    protected override void Mend(SyntaxEditor editor, PropertyDeclarationSyntax node, string remedy) =>
        editor.ReplaceNode(node.Parent!, (current, _) => Carried((RecordDeclarationSyntax)current, node.Identifier.ValueText));

    private static SyntaxNode Carried(RecordDeclarationSyntax shape, string name)
    {
        var property = shape.Members.OfType<PropertyDeclarationSyntax>().Single(member => member.Identifier.ValueText == name);
        var facet = Parameter(Identifier(name)).WithType(property.Type.WithoutTrivia().WithTrailingTrivia(Space));
        if (shape.ParameterList!.Parameters.Count > 0)
            facet = facet.WithLeadingTrivia(Space);
        return shape.RemoveNode(property, SyntaxRemoveOptions.KeepNoTrivia)!.WithParameterList(shape.ParameterList.AddParameters(facet));
    }
}
