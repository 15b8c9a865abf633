using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Orchestration.Analyzers.Phi;
using Orchestration.Model.Phi;

namespace Orchestration.Analyzers.CodeFixes;

/// <summary>ORCH5012: labels the member, parameter or result that something labelled goes into, wherever it is declared.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class PhiUnlabelledFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(PhiRules.Unlabelled.Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (!diagnostic.Properties.TryGetValue(PhiReport.LabelProperty, out var label) || label is null
                || diagnostic.AdditionalLocations is not [{ SourceTree: { } tree } place, ..]
                || context.Document.Project.Solution.GetDocument(tree) is not { } document)
                continue;
            var attribute = LabelNames.Parse(label) is Labels.Phi or Labels.Pii ? label : $"Label(global::Orchestration.DataLabel.{label})";
            context.RegisterCodeFix(
                CodeAction.Create($"Label it [{attribute.Replace("global::Orchestration.", string.Empty)}]", cancellation => LabelAsync(document, place, attribute, cancellation), PhiRules.Unlabelled.Id + label), diagnostic);
        }

        return Task.CompletedTask;
    }

    private static async Task<Solution> LabelAsync(Document document, Location place, string attribute, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        if (root?.FindNode(place.SourceSpan, getInnermostNodeForTie: true).AncestorsAndSelf().FirstOrDefault(IsDeclaration) is not { } declaration)
            return document.Project.Solution;
        var list = SyntaxFactory.AttributeList(Remedies.Attributes(["global::Orchestration." + attribute]));
        return document.WithSyntaxRoot(root.ReplaceNode(declaration, Labelled(declaration, list))).Project.Solution;
    }

    private static bool IsDeclaration(SyntaxNode node) =>
        node is ParameterSyntax or FieldDeclarationSyntax or PropertyDeclarationSyntax or MethodDeclarationSyntax or OperatorDeclarationSyntax or ConversionOperatorDeclarationSyntax or EventFieldDeclarationSyntax;

    private static SyntaxNode Labelled(SyntaxNode declaration, AttributeListSyntax list)
    {
        var own = list.WithTrailingTrivia(SyntaxFactory.Space);
        return declaration switch
        {
            ParameterSyntax parameter => parameter.WithoutLeadingTrivia().WithAttributeLists(parameter.AttributeLists.Add(own)).WithLeadingTrivia(parameter.GetLeadingTrivia()),
            BaseMethodDeclarationSyntax method => Before(method, own.WithTarget(SyntaxFactory.AttributeTargetSpecifier(SyntaxFactory.Token(SyntaxKind.ReturnKeyword)).WithTrailingTrivia(SyntaxFactory.Space))),
            MemberDeclarationSyntax member => Before(member, own),
            _ => declaration,
        };
    }

    private static MemberDeclarationSyntax Before(MemberDeclarationSyntax member, AttributeListSyntax list) =>
        ((MemberDeclarationSyntax)member.WithoutLeadingTrivia().WithAttributeLists(member.AttributeLists.Insert(0, list))).WithLeadingTrivia(member.GetLeadingTrivia());
}
