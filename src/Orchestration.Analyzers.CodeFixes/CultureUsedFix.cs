using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Simplification;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace Orchestration.Analyzers.CodeFixes;

/// <summary>ORCH2005: names the invariant culture, or the ordinal comparison, where the current culture was used.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class CultureUsedFix() : SyntaxFix<ExpressionSyntax>("ORCH2005")
{
    private const string Invariant = "global::System.Globalization.CultureInfo.InvariantCulture";
    private const string Ordinal = "global::System.StringComparison.Ordinal";

    /// <inheritdoc/>
    private protected override bool NeedsRemedy => false;

    /// <inheritdoc/>
    protected override string Title(ExpressionSyntax node, string remedy) => node is InvocationExpressionSyntax ? "Do not use the current culture" : "Use the invariant one";

    /// <summary>The call whose overload takes the current culture, or the member that names it.</summary>
    private protected override ExpressionSyntax? Enclosing(SyntaxNode found) =>
        (ExpressionSyntax?)found.FirstAncestorOrSelf<InvocationExpressionSyntax>(call => call.Expression.Span.Contains(found.Span) && Name(call) is not null)
        ?? found.FirstAncestorOrSelf<MemberAccessExpressionSyntax>(access => access.Span.IntersectsWith(found.Span) && CurrentMember(access.Name) is not null);

    /// <inheritdoc/>
    protected override bool Applies(ExpressionSyntax node, string remedy) => Mended(node) is not null;

    /// <inheritdoc/>
    protected override void Mend(SyntaxEditor editor, ExpressionSyntax node, string remedy) =>
        editor.ReplaceNode(node, (current, _) => Mended((ExpressionSyntax)current) ?? current);

    private static ExpressionSyntax? Mended(ExpressionSyntax node) => node switch
    {
        InvocationExpressionSyntax call => Call(call),
        MemberAccessExpressionSyntax access when CurrentMember(access.Name) is { } name => access.WithName(IdentifierName(name)),
        _ => null,
    };

    private static string? CurrentMember(SimpleNameSyntax name) => name.Identifier.ValueText switch
    {
        "CurrentCulture" or "CurrentUICulture" when name.Parent is MemberAccessExpressionSyntax { Expression: var type } =>
            LastName(type) switch { "CultureInfo" => "InvariantCulture", "StringComparison" or "StringComparer" => "Ordinal", _ => null },
        "CurrentCultureIgnoreCase" => "OrdinalIgnoreCase",
        "CurrentInfo" => "InvariantInfo",
        _ => null,
    };

    private static ExpressionSyntax? Call(InvocationExpressionSyntax call) => (Name(call), call.ArgumentList.Arguments.Count) switch
    {
        ("ToUpper", 0) => Renamed(call, "ToUpperInvariant"),
        ("ToLower", 0) => Renamed(call, "ToLowerInvariant"),
        ("ToUpper", 1) => Renamed(call, "ToUpperInvariant"),
        ("ToLower", 1) => Renamed(call, "ToLowerInvariant"),
        ("StartsWith" or "EndsWith", 1) or ("IndexOf" or "LastIndexOf", 1 or 2 or 3) => With(call, Ordinal),
        ("Compare", 2) or ("Compare", 5) => With(call, Ordinal),
        ("CompareTo", 1) when call.Expression is MemberAccessExpressionSyntax access => InvocationExpression(
            MemberAccessExpression(Microsoft.CodeAnalysis.CSharp.SyntaxKind.SimpleMemberAccessExpression, ParseExpression("string"), IdentifierName("CompareOrdinal")),
            ArgumentList(SeparatedList([Argument(access.Expression.WithoutTrivia()), call.ArgumentList.Arguments[0]]))).WithTriviaFrom(call),
        ("Format" or "AppendFormat", > 0) => First(call, Invariant),
        ("TryParse", 2) => Insert(call, 1, Invariant),
        ("ToString", 0 or 1) or ("Parse", 1) or ("ChangeType", 2) => With(call, Invariant),
        ({ } name, 1) when name.StartsWith("To", StringComparison.Ordinal) && LastName(((MemberAccessExpressionSyntax)call.Expression).Expression) == "Convert" => With(call, Invariant),
        _ => null,
    };

    private static InvocationExpressionSyntax Renamed(InvocationExpressionSyntax call, string name) => call.Expression switch
    {
        MemberAccessExpressionSyntax access => call.WithExpression(access.WithName(IdentifierName(name))),
        MemberBindingExpressionSyntax binding => call.WithExpression(binding.WithName(IdentifierName(name))),
        _ => call,
    };

    private static InvocationExpressionSyntax With(InvocationExpressionSyntax call, string argument) => Insert(call, call.ArgumentList.Arguments.Count, argument);

    private static InvocationExpressionSyntax First(InvocationExpressionSyntax call, string argument) => Insert(call, 0, argument);

    private static InvocationExpressionSyntax Insert(InvocationExpressionSyntax call, int position, string argument) =>
        call.WithArgumentList(call.ArgumentList.WithArguments(SeparatedList(
            call.ArgumentList.Arguments.Insert(position, Argument(ParseExpression(argument).WithAdditionalAnnotations(Simplifier.Annotation))).Select((item, index) =>
                index == 0 ? item.WithoutLeadingTrivia() : item.WithLeadingTrivia(Space)))));

    private static string? Name(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        _ => null,
    };

    private static string LastName(ExpressionSyntax expression) => expression switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        _ => "",
    };
}
