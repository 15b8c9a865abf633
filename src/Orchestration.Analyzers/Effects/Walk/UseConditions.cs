using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Orchestration.Model.Effects;

namespace Orchestration.Analyzers.Effects;

/// <summary>The conditions of rows that ask where a use stands, or what it is given.</summary>
internal static class UseConditions
{
    private const string ReloadParameter = "reloadOnChange";
    private const string GeneratorMark = "Orchestration.Analyzers";

    /// <summary>Whether the condition of a row holds for a use.</summary>
    /// <param name="effect">The row.</param>
    /// <param name="operation">The use.</param>
    public static bool Hold(Effect effect, IOperation operation) => effect.Condition switch
    {
        EffectCondition.UnlessSwitchedOff => IsAssignedMoreThanNothing(operation),
        EffectCondition.WhenReloading => Reloads(operation),
        EffectCondition.OutsideGetHashCode => EnclosingMember(operation) is not IMethodSymbol { Name: nameof(GetHashCode) },
        EffectCondition.UnlessSafeRequest => !SafeRequests.Sends(operation),
        EffectCondition.OutsideGeneratedDriver => !IsGenerated(EnclosingMember(operation)),
        _ => true,
    };

    /// <summary>An initializer assigns too; what it assigns is next to the reference.</summary>
    private static bool IsAssignedMoreThanNothing(IOperation operation) => operation.Parent switch
    {
        ISimpleAssignmentOperation assignment when assignment.Target == operation => !IsNothing(assignment.Value),
        IAssignmentOperation assignment => assignment.Target == operation,
        IIncrementOrDecrementOperation => true,
        _ => false,
    };

    private static bool IsNothing(IOperation value)
    {
        while (value is IConversionOperation { ConstantValue.HasValue: false } conversion)
            value = conversion.Operand;
        return value is { ConstantValue: { HasValue: true, Value: null or false or 0 or 0L or 0d } } or IDefaultValueOperation;
    }

    private static bool Reloads(IOperation operation)
    {
        if (operation is not IInvocationOperation invocation)
            return false;
        foreach (var argument in invocation.Arguments)
        {
            if (argument.Parameter?.Name == ReloadParameter)
                return argument.Value.ConstantValue is not { HasValue: true, Value: false };
        }

        return false;
    }

    private static bool IsGenerated(ISymbol? member)
    {
        for (var symbol = member; symbol is not null; symbol = symbol.ContainingType)
        {
            foreach (var attribute in symbol.GetAttributes())
            {
                if (attribute is { AttributeClass.Name: "GeneratedCodeAttribute", ConstructorArguments: [{ Value: GeneratorMark }, ..] })
                    return true;
            }
        }

        return false;
    }

    /// <summary>The member that a use stands in: a lambda or local function belongs to the member around it.</summary>
    private static ISymbol? EnclosingMember(IOperation operation)
    {
        var symbol = operation.SemanticModel?.GetEnclosingSymbol(operation.Syntax.SpanStart);
        while (symbol is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction })
            symbol = symbol.ContainingSymbol;
        return symbol;
    }
}
