using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Orchestration.Model.Phi;

namespace Orchestration.Analyzers.CodeFixes;

/// <summary>
/// ORCH5003: logs what a redactor leaves, in the structured form. It is offered where a redactor is in scope, because
/// where to get one from is the author's to decide.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class PhiLoggedFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(PhiRules.Log.Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (root is null || model is null)
            return;
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not ExpressionSyntax leak
                || Redactor(model, leak.SpanStart) is not { } redactor || Mended(leak, redactor, model, diagnostic) is not { } change)
                continue;
            context.RegisterCodeFix(
                CodeAction.Create($"Log what '{redactor}' leaves", _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(change.Old, change.New))), PhiRules.Log.Id), diagnostic);
        }
    }

    private static (SyntaxNode Old, SyntaxNode New)? Mended(ExpressionSyntax leak, string redactor, SemanticModel model, Diagnostic diagnostic) => leak switch
    {
        InterpolatedStringExpressionSyntax text => Structured(text, redactor, model, diagnostic),
        _ when IsText(model, leak) => (leak, Redacted(leak, redactor).WithTriviaFrom(leak)),
        _ => null,
    };

    /// <summary>The message with a placeholder for each hole, and the holes as arguments, the labelled ones redacted.</summary>
    private static (SyntaxNode Old, SyntaxNode New)? Structured(InterpolatedStringExpressionSyntax text, string redactor, SemanticModel model, Diagnostic diagnostic)
    {
        if (text.Parent is not ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } list } argument || !IsLogger(model, call) || list.Arguments.Last() != argument)
            return null;
        var (template, holes) = (string.Empty, new List<ArgumentSyntax>());
        foreach (var part in text.Contents)
        {
            if (part is not InterpolationSyntax { FormatClause: null, AlignmentClause: null } hole)
            {
                if (part is not InterpolatedStringTextSyntax literal)
                    return null;
                template += literal.TextToken.ValueText.Replace("{", "{{").Replace("}", "}}");
                continue;
            }

            var isLabelled = diagnostic.AdditionalLocations.Any(place => hole.Span.Contains(place.SourceSpan));
            if (isLabelled && !IsText(model, hole.Expression))
                return null;
            template += "{" + Name(hole.Expression, holes.Count) + "}";
            holes.Add(SyntaxFactory.Argument(isLabelled ? Redacted(hole.Expression, redactor) : hole.Expression.WithoutTrivia()));
        }

        var arguments = list.Arguments.RemoveAt(list.Arguments.Count - 1).Add(SyntaxFactory.Argument(Remedies.Text(template))).AddRange(holes);
        var separated = SyntaxFactory.SeparatedList(arguments, Enumerable.Repeat(SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space), arguments.Count - 1));
        return (list, list.WithArguments(separated));
    }

    private static ExpressionSyntax Redacted(ExpressionSyntax value, string redactor) =>
        SyntaxFactory.ParseExpression($"{redactor}.Redact({value.WithoutTrivia()})");

    private static string Name(ExpressionSyntax hole, int position) => hole switch
    {
        MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
        IdentifierNameSyntax { Identifier.ValueText: { Length: > 0 } name } => char.ToUpperInvariant(name[0]) + name.Substring(1),
        _ => "Value" + position.ToString(System.Globalization.CultureInfo.InvariantCulture),
    };

    private static bool IsText(SemanticModel model, ExpressionSyntax value) => model.GetTypeInfo(value).Type?.SpecialType == SpecialType.System_String;

    private static bool IsLogger(SemanticModel model, InvocationExpressionSyntax call) =>
        model.GetSymbolInfo(call).Symbol is IMethodSymbol { ContainingType.Name: "LoggerExtensions" };

    /// <summary>The first redactor that can be named there, in ordinal order.</summary>
    private static string? Redactor(SemanticModel model, int position) =>
        model.LookupSymbols(position).Where(symbol => TypeOf(symbol) is { } type && IsRedactor(type)).Select(symbol => symbol.Name).OrderBy(name => name, StringComparer.Ordinal).FirstOrDefault();

    private static ITypeSymbol? TypeOf(ISymbol symbol) => symbol switch
    {
        ILocalSymbol local => local.Type,
        IParameterSymbol parameter => parameter.Type,
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        _ => null,
    };

    private static bool IsRedactor(ITypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current is { Name: "Redactor", ContainingNamespace.Name: "Redaction" } && type.Name != "NullRedactor")
                return true;
        }

        return false;
    }
}
