using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;
using Orchestration.Analyzers.Emission;

namespace Orchestration.Analyzers.CodeFixes;

/// <summary>The syntax of remedies: as short as its place allows.</summary>
internal static class Remedies
{
    public static ExpressionSyntax Text(string text) =>
        SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(text));

    /// <summary>A version: a number for triggers, which count from 1, and text for everything else.</summary>
    public static ExpressionSyntax Version(string remedy) => int.TryParse(remedy, NumberStyles.None, CultureInfo.InvariantCulture, out var version)
        ? SyntaxFactory.LiteralExpression(SyntaxKind.NumericLiteralExpression, SyntaxFactory.Literal(version))
        : Text(remedy);

    public static TypeSyntax Type(string name) =>
        SyntaxFactory.ParseTypeName(Code.Api + name).WithAdditionalAnnotations(Simplifier.Annotation);

    /// <summary><c>nameof</c> of a facet that is given by its full name.</summary>
    public static ExpressionSyntax NameOf(string facet) =>
        SyntaxFactory.ParseExpression($"nameof(global::{Code.Qualified(facet)})").Short();

    /// <summary>Attributes out of their source text.</summary>
    public static SeparatedSyntaxList<AttributeSyntax> Attributes(IEnumerable<string> attributes)
    {
        var unit = SyntaxFactory.ParseCompilationUnit($"[{string.Join(", ", attributes)}] enum Holder;");
        var list = unit.Members[0].AttributeLists[0].Attributes;
        return SyntaxFactory.SeparatedList(list.Select(attribute => attribute.Short()), list.GetSeparators());
    }

    public static T Short<T>(this T node)
        where T : SyntaxNode =>
        node.ReplaceNodes(
                node.DescendantNodes().Where(inner => inner is MemberAccessExpressionSyntax or QualifiedNameSyntax or AliasQualifiedNameSyntax),
                (_, inner) => inner.WithAdditionalAnnotations(Simplifier.Annotation))
            .WithAdditionalAnnotations(Simplifier.Annotation, Formatter.Annotation);
}
