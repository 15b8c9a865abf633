using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Orchestration.Model.Effects;

namespace Orchestration.Analyzers.Effects;

/// <summary>Decides, for the few rows that ask, whether this very use has the effect.</summary>
internal static class EffectConditions
{
    private const int FileAccessRead = 1;
    private const int FileModeOpen = 3;
    private const int FileOptionsDeleteOnClose = 0x04000000;

    /// <summary>Whether the condition of a row holds for a use.</summary>
    /// <param name="effect">The row.</param>
    /// <param name="operation">The use.</param>
    /// <param name="table">The resolved catalogue.</param>
    public static bool Hold(Effect effect, IOperation operation, EffectTable table) => effect.Condition switch
    {
        EffectCondition.UnlessReadOnly => !OpensForReading(Arguments(operation)),
        EffectCondition.WhenAssigned => IsAssigned(operation),
        EffectCondition.WhenServiceIsDeclared => RegistersDeclaredType(operation, table),
        _ => UseConditions.Hold(effect, operation),
    };

    private static ImmutableArray<IArgumentOperation> Arguments(IOperation operation) => operation switch
    {
        IInvocationOperation invocation => invocation.Arguments,
        IObjectCreationOperation creation => creation.Arguments,
        _ => ImmutableArray<IArgumentOperation>.Empty,
    };

    /// <summary>
    /// Reading is proved, not guessed: an access that is constantly Read, no mode that could create or truncate, and
    /// no request to delete on close. Without an access the APIs open for writing as well.
    /// </summary>
    private static bool OpensForReading(ImmutableArray<IArgumentOperation> arguments)
    {
        var reads = false;
        foreach (var argument in arguments)
        {
            switch (argument.Parameter?.Type.Name)
            {
                case "FileAccess":
                    reads = IsConstant(argument.Value, FileAccessRead);
                    if (!reads)
                        return false;
                    break;
                case "FileStreamOptions":
                    reads = OptionsRead(argument.Value);
                    if (!reads)
                        return false;
                    break;
                case "FileMode" when !IsConstant(argument.Value, FileModeOpen):
                case "FileOptions" when !KeepsTheFile(argument.Value):
                    return false;
            }
        }

        return reads;
    }

    /// <summary>The options start as Open and Read, so only what an initializer says can change that.</summary>
    private static bool OptionsRead(IOperation value)
    {
        while (value is IConversionOperation conversion)
            value = conversion.Operand;
        if (value is not IObjectCreationOperation creation)
            return false;
        if (creation.Initializer is null)
            return true;
        foreach (var entry in creation.Initializer.Initializers)
        {
            if (entry is not ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target } assignment)
                return false;
            var harmless = target.Property.Name switch
            {
                "Access" => IsConstant(assignment.Value, FileAccessRead),
                "Mode" => IsConstant(assignment.Value, FileModeOpen),
                "Options" => KeepsTheFile(assignment.Value),
                _ => true,
            };
            if (!harmless)
                return false;
        }

        return true;
    }

    private static bool KeepsTheFile(IOperation value) =>
        value.ConstantValue is { HasValue: true, Value: int options } && (options & FileOptionsDeleteOnClose) == 0;

    private static bool IsConstant(IOperation value, int expected) =>
        value.ConstantValue is { HasValue: true, Value: int actual } && actual == expected;

    private static bool IsAssigned(IOperation reference)
    {
        var target = reference;
        // (a.Attributes, b) = ... assigns through any depth of tuples.
        while (target.Parent is ITupleOperation tuple)
            target = tuple;
        return target.Parent switch
        {
            IAssignmentOperation assignment => assignment.Target == target,
            IIncrementOrDecrementOperation => true,
            _ => false,
        };
    }

    private static bool RegistersDeclaredType(IOperation operation, EffectTable table)
    {
        var method = operation switch
        {
            IInvocationOperation invocation => invocation.TargetMethod,
            IMethodReferenceOperation reference => reference.Method,
            _ => null,
        };
        // The service comes first; an implementation that happens to be hosted is not run for being registered.
        if (method is { TypeArguments.Length: > 0 } && table.IsDeclarationType(method.TypeArguments[0]))
            return true;
        foreach (var argument in Arguments(operation))
        {
            if (NamesDeclaredType(argument.Value, table))
                return true;
        }

        return false;
    }

    private static bool NamesDeclaredType(IOperation value, EffectTable table)
    {
        var current = value;
        for (var step = 0; current is not null && step < 4; step++)
        {
            if (current is ITypeOfOperation typeOf)
                return table.IsDeclarationType(typeOf.TypeOperand);
            current = EffectOrigin.Source(current);
        }

        return false;
    }
}
