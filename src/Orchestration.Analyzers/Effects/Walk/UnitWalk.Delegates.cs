using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Orchestration.Analyzers.Effects;

/// <content>Where delegates go: fields, properties, events and parameters hold what is written into them anywhere.</content>
internal sealed partial class UnitWalk
{
    private int Lambda(IAnonymousFunctionOperation lambda, int node)
    {
        if (lambda.Symbol is { IsAsync: true, ReturnsVoid: true })
            Shape(ShapeRules.AsyncVoid, lambda.Syntax.GetFirstToken().Span, "async () =>", node);
        if (lambda.Syntax is Microsoft.CodeAnalysis.CSharp.Syntax.ParenthesizedLambdaExpressionSyntax { ParameterList: { } parameters } syntax)
        {
            Parameters(lambda.Symbol.Parameters, parameters, node);
            Attributes(syntax.AttributeLists, null, node);
        }

        if (!governance.FollowsCalls)
            return node;
        var key = LambdaKey(lambda, node);
        // Who makes a lambda counts as running it, unless it is only put away.
        if (!IsPutAway(lambda))
            Edge(node, key, Relative(lambda.Syntax.GetFirstToken().Span));
        return Node(key);
    }

    private string LambdaKey(IAnonymousFunctionOperation lambda, int node) =>
        _sink.Key(node) + "#" + (lambda.Syntax.SpanStart - _start).ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static bool IsPutAway(IOperation lambda)
    {
        var value = lambda;
        while (value.Parent is IDelegateCreationOperation or IConversionOperation or IParenthesizedOperation)
            value = value.Parent;
        return value.Parent switch
        {
            ISimpleAssignmentOperation assignment => assignment.Target is IMemberReferenceOperation,
            ISymbolInitializerOperation initializer => initializer is IFieldInitializerOperation or IPropertyInitializerOperation,
            IEventAssignmentOperation => true,
            _ => false,
        };
    }

    private void SlotRead(ISymbol holder, IOperation operation, int node)
    {
        if (!governance.FollowsCalls || SlotKey(holder) is not { } key)
            return;
        if (operation.Parent is ISimpleAssignmentOperation assignment && assignment.Target == operation)
            return;
        // Who calls a method with a lambda counts as running it; only a parameter that a type keeps is news here.
        if (holder is IParameterSymbol { ContainingSymbol: var method } && _sink.Key(node).StartsWith(governance.Key(method.OriginalDefinition), StringComparison.Ordinal))
            return;
        Edge(node, key, Relative(EffectPlace.Of(operation.Syntax, holder)), isDispatched: true);
    }

    private void Assigned(IAssignmentOperation assignment, int node)
    {
        MemoCheck(assignment, node);
        if (governance.FollowsCalls && Holder(assignment.Target) is { } holder && SlotKey(holder) is { } key)
            Store(key, assignment.Value, node);
    }

    private void Subscribed(IEventAssignmentOperation assignment, int node)
    {
        if (governance.FollowsCalls && assignment.EventReference is IEventReferenceOperation reference && SlotKey(reference.Event) is { } key)
            Store(key, assignment.HandlerValue, node);
        if (assignment.EventReference is IEventReferenceOperation { Event: var subscribed }
            && (assignment.Adds ? subscribed.AddMethod : subscribed.RemoveMethod) is { } accessor)
            Call(accessor, assignment, node, accessor.IsVirtual || accessor.IsAbstract || accessor.IsOverride);
    }

    private void Initialized(ISymbolInitializerOperation initializer, int node)
    {
        if (!governance.FollowsCalls)
            return;
        switch (initializer)
        {
            case IFieldInitializerOperation fields:
                foreach (var field in fields.InitializedFields)
                    StoreIf(field, initializer.Value, node);
                break;
            case IPropertyInitializerOperation properties:
                foreach (var property in properties.InitializedProperties)
                    StoreIf(property, initializer.Value, node);
                break;
        }
    }

    private void Arguments(IMethodSymbol method, ImmutableArray<IArgumentOperation> arguments, int node)
    {
        if (!governance.FollowsCalls || !_table.IsOwn(method))
            return;
        foreach (var argument in arguments)
        {
            if (argument.Parameter is { } parameter)
                StoreIf(parameter, argument.Value, node);
        }
    }

    private void StoreIf(ISymbol holder, IOperation value, int node)
    {
        if (SlotKey(holder) is { } key)
            Store(key, value, node);
    }

    private void Store(string slot, IOperation value, int node)
    {
        while (true)
        {
            switch (value)
            {
                case IConversionOperation conversion:
                    value = conversion.Operand;
                    continue;
                case IDelegateCreationOperation creation:
                    value = creation.Target;
                    continue;
                case IAnonymousFunctionOperation lambda:
                    Edge(slot, LambdaKey(lambda, node), default);
                    return;
                case IMethodReferenceOperation { Method: var method } when _table.IsOwn(method):
                    Edge(slot, governance.Key(SymbolNames.Definition(method)), default);
                    if (method.IsVirtual || method.IsAbstract || method.IsOverride)
                        Edge(slot, governance.VirtualKey(SymbolNames.Definition(method)), default);
                    return;
                default:
                    if (Holder(value) is { } holder && SlotKey(holder) is { } key)
                        Edge(slot, key, default);
                    return;
            }
        }
    }

    private static ISymbol? Holder(IOperation operation) => operation switch
    {
        IMemberReferenceOperation { Member: IFieldSymbol or IPropertySymbol or IEventSymbol } reference => reference.Member,
        IParameterReferenceOperation parameter => parameter.Parameter,
        _ => null,
    };

    private string? SlotKey(ISymbol holder)
    {
        var type = holder switch
        {
            IFieldSymbol field => field.Type,
            IPropertySymbol property => property.Type,
            IEventSymbol @event => @event.Type,
            IParameterSymbol parameter => parameter.Type,
            _ => null,
        };
        if (type?.TypeKind != TypeKind.Delegate || !_table.IsOwn(holder))
            return null;
        var definition = holder.OriginalDefinition;
        return definition is not IParameterSymbol { ContainingSymbol: { } method, Ordinal: var ordinal }
            ? "D|" + governance.Key(definition)
            : method is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction }
                ? null
                : "D|" + governance.Key(method) + "|" + ordinal.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }
}
