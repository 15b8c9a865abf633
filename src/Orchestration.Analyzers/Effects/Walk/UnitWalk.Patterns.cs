using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Orchestration.Analyzers.Effects;

/// <content>Members that the compiler calls by pattern, and of which no operation or info tells.</content>
internal sealed partial class UnitWalk
{
    /// <summary>What a statement awaits: <c>await foreach</c> and <c>await using</c> await what their methods return.</summary>
    private void AwaitedBy(IMethodSymbol? method, IOperation place, int node)
    {
        if (method?.ReturnType is not INamedTypeSymbol awaitable || Without<IMethodSymbol>(awaitable, "GetAwaiter") is not { } getAwaiter)
            return;
        UseIf(getAwaiter, place, node);
        if (getAwaiter.ReturnType is not INamedTypeSymbol awaiter)
            return;
        UseIf(Without<IPropertySymbol>(awaiter, "IsCompleted"), place, node);
        UseIf(Without<IMethodSymbol>(awaiter, "GetResult"), place, node);
    }

    /// <summary>A comparison of tuples compares their elements by the operators of these.</summary>
    private void TuplesCompared(ITypeSymbol? left, ITypeSymbol? right, ITupleBinaryOperation operation, int node, int depth)
    {
        if (Value(left) is not INamedTypeSymbol one || Value(right) is not INamedTypeSymbol other || depth > MaxTypeDepth)
            return;
        if (one.IsTupleType && other.IsTupleType)
        {
            for (var i = 0; i < one.TupleElements.Length && i < other.TupleElements.Length; i++)
                TuplesCompared(one.TupleElements[i].Type, other.TupleElements[i].Type, operation, node, depth + 1);
            return;
        }

        var name = operation.OperatorKind == BinaryOperatorKind.NotEquals ? WellKnownMemberNames.InequalityOperatorName : WellKnownMemberNames.EqualityOperatorName;
        if (!ComparedBy(one, name, operation, node) && !SymbolEqualityComparer.Default.Equals(one, other))
            ComparedBy(other, name, operation, node);
    }

    private bool ComparedBy(INamedTypeSymbol type, string name, IOperation operation, int node)
    {
        var isFound = false;
        for (var current = type; current is { SpecialType: SpecialType.None } && !isFound; current = current.BaseType)
        {
            foreach (var member in current.GetMembers(name))
            {
                UseIf(member, operation, node);
                isFound = true;
            }
        }

        return isFound;
    }

    private static ITypeSymbol? Value(ITypeSymbol? type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;

    /// <summary>The member of a name that takes no arguments; null for none.</summary>
    private static T? Without<T>(INamedTypeSymbol type, string name)
        where T : class, ISymbol
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            foreach (var member in current.GetMembers(name))
            {
                if (member is T found and (IPropertySymbol { IsStatic: false } or IMethodSymbol { Parameters.IsEmpty: true, IsStatic: false }))
                    return found;
            }
        }

        return null;
    }
}
