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

    /// <summary>Reports every write of a file whose operation is not allowed.</summary>
    /// <param name="context">The file.</param>
    public static void Run(SemanticModelAnalysisContext context)
    {
        // Only states can be writes: an enum's members, which are fields.
        foreach (var unit in Units.Of(context.SemanticModel.SyntaxTree.GetRoot(context.CancellationToken)))
        {
            if (unit is not (EnumMemberDeclarationSyntax or FieldDeclarationSyntax))
                continue;
            foreach (var list in ((MemberDeclarationSyntax)unit).AttributeLists)
            {
                foreach (var attribute in list.Attributes)
                    Run(context, attribute);
            }
        }
    }

    /// <summary>Reports an attribute whose operation is not allowed, at the argument that names it.</summary>
    private static void Run(SemanticModelAnalysisContext context, AttributeSyntax attribute)
    {
        if (FirstConstructorArgument(attribute) is not { } argument)
            return;
        if (context.SemanticModel.GetSymbolInfo(attribute, context.CancellationToken).Symbol?.ContainingType is not { Name: "WriteAttribute" } type
            || SymbolNames.Full(type) != "Orchestration.WriteAttribute")
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
