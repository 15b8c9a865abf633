using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Orchestration.Model.Effects;
using Orchestration.Model.Findings;

namespace Orchestration.Analyzers.Effects;

/// <summary>Holds the operation of every <c>[Write]</c> against the allowlist of CP-17.</summary>
internal static class WriteOperationCheck
{
    private const string OperationParameter = "operation";

    /// <summary>Reports an attribute whose operation is not allowed, at the argument that names it.</summary>
    /// <param name="context">The attribute.</param>
    /// <param name="writeAttributes">The write attribute; more than one where two references define it.</param>
    public static void Run(SyntaxNodeAnalysisContext context, ImmutableArray<INamedTypeSymbol> writeAttributes)
    {
        var attribute = (AttributeSyntax)context.Node;
        if (FirstConstructorArgument(attribute) is not { } argument)
            return;
        var constructor = context.SemanticModel.GetSymbolInfo(attribute, context.CancellationToken).Symbol;
        if (!writeAttributes.Contains(constructor?.ContainingType, SymbolEqualityComparer.Default))
            return;
        var value = context.SemanticModel.GetConstantValue(argument.Expression, context.CancellationToken);
        // What is no constant string is the compiler's own error.
        if (value is not { HasValue: true, Value: var operation and (string or null) } || WriteAllowlist.Allows((string?)operation))
            return;
        var properties = ClosestName.Of((string?)operation ?? string.Empty, WriteAllowlist.Operations) is { } meant
            ? ImmutableDictionary<string, string?>.Empty.Add(Finding.RemedyProperty, meant)
            : ImmutableDictionary<string, string?>.Empty;
        context.ReportDiagnostic(Diagnostic.Create(
            Rules.OperationNotAllowlisted, argument.Expression.GetLocation(), properties, (string?)operation ?? "null", AllowedText()));
    }

    /// <summary>Named arguments may stand in any order, so a name counts before a position.</summary>
    private static AttributeArgumentSyntax? FirstConstructorArgument(AttributeSyntax attribute)
    {
        if (attribute.ArgumentList is not { } list)
            return null;
        AttributeArgumentSyntax? first = null;
        foreach (var argument in list.Arguments)
        {
            if (argument.NameColon?.Name.Identifier.ValueText == OperationParameter)
                return argument;
            if (first is null && argument.NameColon is null && argument.NameEquals is null)
                first = argument;
        }

        return first;
    }

    private static string AllowedText() => string.Join(" and ", WriteAllowlist.Operations.Select(static operation => $"'{operation}'"));
}
