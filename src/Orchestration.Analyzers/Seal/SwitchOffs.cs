using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Orchestration.Analyzers.Seal;

/// <summary>Attempts to switch a rule off. None has an effect; each is a finding, because somebody meant it.</summary>
internal static class SwitchOffs
{
    private static readonly Regex s_id = new("^ORCH[0-9]{4}", RegexOptions.CultureInvariant);

    /// <summary>
    /// What a file says: <c>#pragma warning disable</c> with an id, and <c>[SuppressMessage]</c> and its like in every scope.
    /// Nearly every file is left after one look at its characters.
    /// </summary>
    /// <param name="context">The file.</param>
    /// <param name="session">What the compilation's checks share: the names that stand for such an attribute.</param>
    public static void OnFile(SemanticModelAnalysisContext context, SealSession session)
    {
        var tree = context.SemanticModel.SyntaxTree;
        var text = tree.GetText(context.CancellationToken).ToString();
        if (text.IndexOf("pragma", StringComparison.Ordinal) >= 0)
            OnPragmas(context, tree.GetRoot(context.CancellationToken));
        if (!session.MaySuppress(text))
            return;
        foreach (var node in tree.GetRoot(context.CancellationToken).DescendantNodes())
        {
            if (node is AttributeSyntax attribute)
                OnAttribute(context, attribute, session);
        }
    }

    private static void OnAttribute(SemanticModelAnalysisContext context, AttributeSyntax attribute, SealSession session)
    {
        // What an attribute means is asked only where its name may be this one's.
        if (attribute.ArgumentList is not { Arguments.Count: >= 2 } list || !session.MaySuppress(attribute.Name))
            return;
        foreach (var argument in list.Arguments)
        {
            if (argument.NameEquals is null && argument.Expression.IsKind(SyntaxKind.StringLiteralExpression) == false && argument.Expression is not (BinaryExpressionSyntax or IdentifierNameSyntax or MemberAccessExpressionSyntax or InterpolatedStringExpressionSyntax or ParenthesizedExpressionSyntax))
                continue;
            if (context.SemanticModel.GetConstantValue(argument.Expression, context.CancellationToken) is not { HasValue: true, Value: string text } || !s_id.IsMatch(text))
                continue;
            var type = context.SemanticModel.GetSymbolInfo(attribute, context.CancellationToken).Symbol?.ContainingType?.Name;
            if (type is not null && SuppressionNames.IsOne(type))
                context.ReportDiagnostic(Diagnostic.Create(Rules.SwitchedOff, attribute.GetLocation(), "This attribute", s_id.Match(text).Value));
        }
    }

    private static void OnPragmas(SemanticModelAnalysisContext context, SyntaxNode root)
    {
        for (var directive = root.GetFirstDirective(); directive is not null; directive = directive.GetNextDirective())
        {
            if (directive is not PragmaWarningDirectiveTriviaSyntax pragma || !pragma.DisableOrRestoreKeyword.IsKind(SyntaxKind.DisableKeyword))
                continue;
            foreach (var code in pragma.ErrorCodes)
            {
                if (s_id.IsMatch(code.ToString()))
                    context.ReportDiagnostic(Diagnostic.Create(Rules.SwitchedOff, code.GetLocation(), "This pragma", code.ToString()));
            }
        }
    }

    /// <summary>Options, rulesets and configuration files.</summary>
    public static void OnOptions(CompilationAnalysisContext context)
    {
        var options = context.Compilation.Options;
        var named = new SortedSet<string>(options.SpecificDiagnosticOptions.Keys.Where(key => s_id.IsMatch(key)), StringComparer.Ordinal);
        if (named.Count > 0)
            Report(context, "An option or ruleset of the build", named);
        if (options.SyntaxTreeOptionsProvider is not { } provider)
            return;
        var configured = new SortedSet<string>(RuleBook.Ids.Where(id =>
            provider.TryGetGlobalDiagnosticValue(id, context.CancellationToken, out _)
            || context.Compilation.SyntaxTrees.Any(tree => provider.TryGetDiagnosticValue(tree, id, context.CancellationToken, out _))), StringComparer.Ordinal);
        if (configured.Count > 0)
            Report(context, "A configuration file", configured);
    }

    private static void Report(CompilationAnalysisContext context, string what, SortedSet<string> ids) =>
        context.ReportDiagnostic(Diagnostic.Create(Rules.SwitchedOff, Location.None, what, string.Join(", ", ids)));
}
