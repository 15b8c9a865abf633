using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Orchestration.Model.Effects;

namespace Orchestration.Analyzers.Effects;

/// <summary>
/// Follows an object back to where this code got it. When that place is a finding of the same rule already, what is
/// then done with the object is the same cause: <c>var random = new Random(); random.Next();</c> is one finding.
/// </summary>
internal static class EffectOrigin
{
    // An initializer that leads back to itself is legal enough to bind; nobody writes a longer honest chain.
    private const int MaxSteps = 16;

    /// <summary>Whether the receiver of a use comes from a finding of the same rule.</summary>
    /// <param name="use">The call or member reference.</param>
    /// <param name="rule">The rule that the use breaks.</param>
    /// <param name="table">The resolved catalogue.</param>
    /// <param name="looksElsewhere">Whether the answer was found in the initializer of a field or property.</param>
    public static bool IsAlreadyFound(IOperation use, EffectRule rule, EffectTable table, out bool looksElsewhere)
    {
        looksElsewhere = false;
        var current = Receiver(use);
        for (var step = 0; current is not null && step < MaxSteps; step++)
        {
            if (Member(current) is { } member && table.Find(member).Effect is { } effect && effect.Rule.Id == rule.Id)
                return true;
            looksElsewhere |= current is IFieldReferenceOperation or IPropertyReferenceOperation;
            current = Source(current);
        }

        return false;
    }

    /// <summary>The value that an operation hands on: what is converted, awaited, or what a variable starts with.</summary>
    /// <param name="operation">The operation to look behind.</param>
    /// <returns>Null where the code at hand does not say.</returns>
    public static IOperation? Source(IOperation operation) => operation switch
    {
        IConversionOperation conversion => conversion.Operand,
        IParenthesizedOperation parenthesized => parenthesized.Operand,
        IAwaitOperation awaited => awaited.Operation,
        IConditionalAccessInstanceOperation => Enclosing<IConditionalAccessOperation>(operation)?.Operation,
        IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver } =>
            Enclosing<IObjectCreationOperation>(operation),
        ILocalReferenceOperation local => Initializer(local.Local, operation.SemanticModel),
        IFieldReferenceOperation field => Initializer(field.Field, operation.SemanticModel),
        IPropertyReferenceOperation property => Initializer(property.Property, operation.SemanticModel),
        _ => null,
    };

    private static IOperation? Receiver(IOperation use) => use switch
    {
        IInvocationOperation invocation => invocation.Instance,
        IMemberReferenceOperation reference => reference.Instance,
        IObjectCreationOperation => null,
        // What the compiler calls for a statement, it calls on the object that the statement is about.
        IForEachLoopOperation loop => loop.Collection,
        IVariableDeclaratorOperation declarator => declarator.GetVariableInitializer()?.Value,
        _ => Source(use),
    };

    private static ISymbol? Member(IOperation operation) => operation switch
    {
        IInvocationOperation invocation => invocation.TargetMethod,
        IObjectCreationOperation creation => creation.Constructor,
        IMemberReferenceOperation reference => reference.Member,
        _ => null,
    };

    private static T? Enclosing<T>(IOperation operation)
        where T : class, IOperation
    {
        for (var parent = operation.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is T found)
                return found;
        }

        return null;
    }

    private static IOperation? Initializer(ISymbol variable, SemanticModel? model)
    {
        if (model is null || variable.DeclaringSyntaxReferences.Length != 1)
            return null;
        var reference = variable.DeclaringSyntaxReferences[0];
        // Another file's model is not at hand in an analyzer; a use that cannot be followed stays a finding.
        if (reference.SyntaxTree != model.SyntaxTree)
            return null;
        var value = reference.GetSyntax() switch
        {
            VariableDeclaratorSyntax declarator => declarator.Initializer?.Value,
            PropertyDeclarationSyntax property => property.Initializer?.Value,
            _ => null,
        };
        return value is null ? null : model.GetOperation(value);
    }
}
