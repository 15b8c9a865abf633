using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Orchestration.Model.Phi;

namespace Orchestration.Analyzers.Phi;

/// <summary>Switches that make a library write what it would otherwise leave out or redact.</summary>
internal static class GuardCheck
{
    /// <summary>Looks for guards where the compilation can name one.</summary>
    public static void Register(CompilationStartAnalysisContext context, PhiTable table)
    {
        context.RegisterOperationAction(
            operation => Call(operation, ((IInvocationOperation)operation.Operation).TargetMethod, ((IInvocationOperation)operation.Operation).Arguments, table), OperationKind.Invocation);
        context.RegisterOperationAction(
            operation => Call(operation, ((IObjectCreationOperation)operation.Operation).Constructor, ((IObjectCreationOperation)operation.Operation).Arguments, table), OperationKind.ObjectCreation);
        context.RegisterOperationAction(operation => Property(operation, (IPropertyReferenceOperation)operation.Operation, table), OperationKind.PropertyReference);
    }

    private static void Call(OperationAnalysisContext context, IMethodSymbol? method, System.Collections.Immutable.ImmutableArray<IArgumentOperation> arguments, PhiTable table)
    {
        if (method is null || !table.HasGuard(method.Name) && method.MethodKind != MethodKind.Constructor)
            return;
        foreach (var row in table.Find(method))
        {
            var isWeakened = row.Guard switch
            {
                Guard.Used => true,
                Guard.On => !arguments.Any(argument => argument.Value.ConstantValue is { HasValue: true, Value: false }),
                Guard.Off => !arguments.Any(argument => argument.Value.ConstantValue is { HasValue: true, Value: true }),
                Guard.Named => method.TypeArguments.Any(type => type.Name == row.Argument)
                    || arguments.Any(argument => IsNamed(argument.Value, row.Argument!)) && !arguments.Any(argument => argument.Value.ConstantValue is { HasValue: true, Value: false or "false" or "0" }),
                _ => false,
            };
            if (isWeakened)
            {
                Report(context, PhiText.Name(method), row);
                return;
            }
        }
    }

    private static void Property(OperationAnalysisContext context, IPropertyReferenceOperation reference, PhiTable table)
    {
        if (!table.HasGuard(reference.Property.Name))
            return;
        foreach (var row in table.Find(reference.Property))
        {
            var assigned = reference.Parent is ISimpleAssignmentOperation assignment && assignment.Target == reference ? assignment.Value : null;
            var isWeakened = row.Guard switch
            {
                Guard.Used => true,
                Guard.On => assigned is not null && assigned.ConstantValue is not { HasValue: true, Value: false },
                Guard.Off => assigned is not null && assigned.ConstantValue is not { HasValue: true, Value: true },
                Guard.Named => assigned is not null && IsNamed(assigned, row.Argument!),
                _ => false,
            };
            if (isWeakened)
            {
                Report(context, PhiText.Name(reference.Property), row);
                return;
            }
        }
    }

    /// <summary>Whether a value is a member or constant of that name, alone or among flags.</summary>
    private static bool IsNamed(IOperation value, string name) => value switch
    {
        IConversionOperation conversion => IsNamed(conversion.Operand, name),
        IBinaryOperation flags => IsNamed(flags.LeftOperand, name) || IsNamed(flags.RightOperand, name),
        IFieldReferenceOperation field => field.Field.Name == name,
        IPropertyReferenceOperation property => property.Property.Name == name,
        ITypeOfOperation type => type.TypeOperand.Name == name,
        IObjectCreationOperation creation => creation.Type?.Name == name || creation.Arguments.Any(argument => IsNamed(argument.Value, name)),
        _ => value.ConstantValue is { HasValue: true, Value: string text } && text == name,
    };

    private static void Report(OperationAnalysisContext context, string api, PhiApi row) =>
        context.ReportDiagnostic(Diagnostic.Create(Rules.GuardWeakened, context.Operation.Syntax.GetLocation(), row.Argument is null ? api : $"{api}({row.Argument})"));
}
