using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Orchestration.Model.Phi;

namespace Orchestration.Analyzers.Phi;

/// <content>Expressions: what goes in comes out, but for what only compares, counts or names.</content>
internal sealed partial class Body
{
    /// <summary>What an expression holds; nothing for a statement, which it walks.</summary>
    private Value Eval(IOperation? operation)
    {
        if (operation is null || _isTooLarge || operation.ConstantValue.HasValue || _store.IsDead && operation is not (ILabeledOperation or IBlockOperation))
            return Value.None;
        _effort.Step();
        if ((_effort.Operations & 0xFF) == 0)
            _cancellation.ThrowIfCancellationRequested();
        if (_effort.Operations > Budget || _depth > MaxDepth)
        {
            _isTooLarge = true;
            return Value.None;
        }

        _depth++;
        var value = operation.Type is null ? Statement(operation) : Expression(operation);
        _depth--;
        return SymbolTypes.IsReference(operation.Type) ? KeepPseudonym(value) : value;
    }

    /// <summary>A reference holds 128 random bits and so nothing, unless it was read from text that was made out of something.</summary>
    private static Value KeepPseudonym(in Value value) => value.Labels == Labels.Pseudonym ? value : value with { Labels = value.Labels & Labels.Pseudonym, Parameters = 0 };

    private Value Statement(IOperation operation)
    {
        switch (operation)
        {
            case IBlockOperation block: Block(block); break;
            case IExpressionStatementOperation statement: Eval(statement.Operation); break;
            case IVariableDeclaratorOperation declarator: Declare(declarator); break;
            case IConditionalOperation branch: If(branch); break;
            case ISwitchOperation branch: Switch(branch); break;
            case ILoopOperation loop: Loop(loop); break;
            case ITryOperation attempt: Try(attempt); break;
            case IBranchOperation branch: Branch(branch); break;
            case IReturnOperation operationReturn: Return(operationReturn); break;
            case ILabeledOperation labelled:
                Arrive(labelled.Label);
                Eval(labelled.Operation);
                break;
            case IThrowOperation thrown:
                Eval(thrown.Exception);
                _store.IsDead = true;
                break;
            case ILocalFunctionOperation: break;
            case IUsingOperation block:
                Eval(block.Resources);
                Eval(block.Body);
                break;
            case IArgumentOperation argument: return Eval(argument.Value);
            case IInterpolationOperation hole: return Widened(Eval(hole.Expression).Flat, hole.Expression.Type, null, hole.Expression.Syntax);
            case IInterpolatedStringAppendOperation append: return Appended(append);
            case IMethodReferenceOperation or IAnonymousFunctionOperation: return Expression(operation);
            case IArrayInitializerOperation elements: return EvalAll(elements.ElementValues);
            case ITupleOperation tuple: return Tuple(tuple);
            default: return Children(operation);
        }

        return Value.None;
    }

    private Value Expression(IOperation operation)
    {
        switch (operation)
        {
            case ILocalReferenceOperation local: return Typed(_store[local.Local], local.Type, local.Syntax);
            case IParameterReferenceOperation parameter: return Parameter(parameter);
            case IFieldReferenceOperation field: return Field(field);
            case IPropertyReferenceOperation property: return Property(property);
            case IInvocationOperation call: return Call(call);
            case IObjectCreationOperation creation: return Create(creation);
            case IConversionOperation conversion: return Convert(conversion);
            case IBinaryOperation binary: return Binary(binary);
            case IUnaryOperation { Type.SpecialType: SpecialType.System_Boolean } unary: return Eval(unary.Operand).AsCondition;
            case IConditionalOperation choice: return Choose(choice);
            case ICoalesceOperation coalesce: return Eval(coalesce.Value).Or(Eval(coalesce.WhenNull));
            case IConditionalAccessOperation access: return Access(access);
            case IConditionalAccessInstanceOperation: return _conditionals.Count > 0 ? Typed(_conditionals[_conditionals.Count - 1].Value, operation.Type, operation.Syntax) : Value.None;
            case IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver }: return _creations.Count > 0 ? _creations[_creations.Count - 1] : Value.None;
            case IInstanceReferenceOperation or INameOfOperation or ITypeOfOperation or ISizeOfOperation or ILiteralOperation: return Value.None;
            case IIsPatternOperation test: return Test(test);
            case IIsTypeOperation test: return Eval(test.ValueOperand).AsCondition;
            case ISwitchExpressionOperation choice: return Choose(choice);
            case ITupleOperation tuple: return Tuple(tuple);
            case IAnonymousObjectCreationOperation creation: return Anonymous(creation);
            case IWithOperation with: return With(with);
            case IAssignmentOperation assignment: return Assignment(assignment);
            case IIncrementOrDecrementOperation step: return Eval(step.Target);
            case IDelegateCreationOperation creation: return Eval(creation.Target);
            case IMethodReferenceOperation method: return Eval(method.Instance).Flat with { Parts = new Functions([method.Method]) };
            case IAnonymousFunctionOperation function: return Call(function, []) with { Parts = new Functions([function]) };
            case IInterpolatedStringHandlerCreationOperation handler: return Eval(handler.Content);
            case IArrayCreationOperation array: return array.Initializer is { } elements ? EvalAll(elements.ElementValues.Select(element => element)) : Value.None;
            case IArrayElementReferenceOperation element: return Typed(Eval(element.ArrayReference).Flat.Or(Drop(EvalAll(element.Indices))), element.Type, element.Syntax);
            case IDeclarationExpressionOperation declaration: return Eval(declaration.Expression);
            case IDynamicInvocationOperation or IDynamicMemberReferenceOperation or IDynamicIndexerAccessOperation or IDynamicObjectCreationOperation: return Dynamic(operation);
            case IThrowOperation thrown:
                Eval(thrown.Exception);
                return Value.None;
            default: return Typed(Children(operation), operation.Type, operation.Syntax);
        }
    }

    /// <summary>Walks what says where, not what: an index chooses and is not in the result.</summary>
    private static Value Drop(in Value value) => value.AsCondition;

    private Value Parameter(IParameterReferenceOperation reference)
    {
        var known = _store[reference.Parameter];
        // A parameter of an enclosing declaration, such as a primary constructor, carries what it declares.
        if (known.IsNone && !SymbolEqualityComparer.Default.Equals(reference.Parameter.ContainingSymbol, _owner))
            return Source(reference.Parameter, reference.Syntax);
        return Typed(known, reference.Type, reference.Syntax);
    }

    private Value Field(IFieldReferenceOperation reference)
    {
        var receiver = Eval(reference.Instance);
        if (reference.Field.ContainingType.IsTupleType && receiver.Parts is Value[] parts && Ordinal(reference.Field) is var at && at >= 0 && at < parts.Length)
            return Typed(parts[at], reference.Type, reference.Syntax);
        return Named(reference.Field, receiver.Flat, reference.Syntax);
    }

    private static int Ordinal(IFieldSymbol element)
    {
        var elements = element.ContainingType.TupleElements;
        for (var i = 0; i < elements.Length; i++)
        {
            if (elements[i].Name == element.Name || element.Name == "Item" + (i + 1))
                return i;
        }

        return -1;
    }

    private Value Property(IPropertyReferenceOperation reference)
    {
        var receiver = Eval(reference.Instance);
        var property = reference.Property;
        if (property.ContainingType.IsAnonymousType && receiver.Parts is Value[] parts)
        {
            var at = property.ContainingType.GetMembers().OfType<IPropertySymbol>().TakeWhile(other => !SymbolEqualityComparer.Default.Equals(other, property)).Count();
            return at < parts.Length ? Typed(parts[at], reference.Type, reference.Syntax) : receiver.Flat;
        }

        if (reference.Instance is { Type: { } from } && Discovery.FhirTypes.IsConformance(from))
            return Typed(receiver.Flat, reference.Type, reference.Syntax);
        var arguments = EvalAll(reference.Arguments);
        if (property.IsInSource())
            return Named(property, receiver.Flat, reference.Syntax).Or(Drop(arguments));
        foreach (var row in _model.Table.Find(property))
        {
            if (row.Carries == Carries.Nothing)
                return Named(property, receiver.AsCondition, reference.Syntax);
            if (row.Carries == Carries.Receiver)
                arguments = Drop(arguments);
        }

        return Named(property, receiver.Flat.Or(arguments), reference.Syntax, isLibrary: true);
    }

    /// <summary>A member that is read: what it declares, and what its receiver came with.</summary>
    private Value Named(ISymbol member, in Value receiver, SyntaxNode place, bool isLibrary = false)
    {
        var own = Source(member, place);
        if (own.Holds && (own.Labels & ~receiver.Labels & ~Labels.Suspected) == Labels.None && receiver.Trace is { Length: 1 })
            // A member of a labelled value: the member says more than its receiver does.
            return new(receiver.Labels | own.Labels, receiver.Chosen, receiver.Parameters, own.Trace, null);
        var value = own.Or(receiver);
        return isLibrary && SymbolTypes.Of(member) is { SpecialType: SpecialType.System_Boolean } ? value.AsCondition : value;
    }
}
