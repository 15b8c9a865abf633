using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Orchestration.Analyzers.Effects;

/// <summary>Local variables that stand for one value all along, under a wider type than it has.</summary>
internal static class Aliases
{
    private const int MaxSteps = 8;

    /// <summary>The first type of interest on the way from a value back to where it comes from.</summary>
    /// <param name="value">The value.</param>
    /// <param name="isOfInterest">Which types end the search.</param>
    /// <returns>The type of the value itself where there is none.</returns>
    public static INamedTypeSymbol? Type(IOperation value, Func<INamedTypeSymbol, bool> isOfInterest)
    {
        var current = value;
        for (var step = 0; current is not null && step < MaxSteps; step++)
        {
            if (current.Type is INamedTypeSymbol type && isOfInterest(type))
                return type;
            // A type that sorts or copies is another collection; only an interface can stand for something else.
            current = current switch
            {
                IConversionOperation conversion => conversion.Operand,
                ILocalReferenceOperation { Type.TypeKind: TypeKind.Interface } local when IsNeverAssigned(local) => EffectOrigin.Source(local),
                _ => null,
            };
        }

        return value.Type as INamedTypeSymbol;
    }

    /// <summary>Whether a local keeps what its declaration gives it.</summary>
    public static bool IsNeverAssigned(ILocalReferenceOperation reference)
    {
        if (reference.Local.DeclaringSyntaxReferences is not [var declared])
            return false;
        var scope = declared.GetSyntax().FirstAncestorOrSelf<BlockSyntax>();
        return scope is not null && !scope.DescendantNodes().Any(node => node is IdentifierNameSyntax name
            && name.Identifier.ValueText == reference.Local.Name && IsWritten(name));
    }

    private static bool IsWritten(IdentifierNameSyntax name) => name.Parent switch
    {
        AssignmentExpressionSyntax assignment => assignment.Left == name,
        ArgumentSyntax { Parent: TupleExpressionSyntax { Parent: AssignmentExpressionSyntax } } => true,
        ArgumentSyntax argument => !argument.RefKindKeyword.IsKind(SyntaxKind.None),
        RefExpressionSyntax => true,
        _ => false,
    };
}
