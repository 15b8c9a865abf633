using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Orchestration.Model.Phi;

namespace Orchestration.Analyzers.Phi;

/// <content>Operators, conversions, choices and patterns.</content>
internal sealed partial class Body
{
    private Value Convert(IConversionOperation conversion)
    {
        var value = Eval(conversion.Operand);
        if (conversion.OperatorMethod is { } method)
            return Typed(Invoke(new Site(conversion.Syntax, method, Value.None, null, [value], [conversion.Operand])), conversion.Type, conversion.Syntax);
        if (conversion.Operand is IInstanceReferenceOperation || conversion.Operand.Type is null)
            return value;
        var widened = Widened(value, conversion.Operand.Type, conversion.Type, conversion.Operand.Syntax);
        // What was known of the value is known of it as its base or interface.
        return conversion.IsImplicit ? widened : Typed(widened, conversion.Type, conversion.Syntax);
    }

    /// <summary>A chain of operators is as deep as it is long, so it is walked without descending.</summary>
    private Value Binary(IBinaryOperation binary)
    {
        var chain = new Stack<IBinaryOperation>();
        IOperation left = binary;
        while (left is IBinaryOperation inner && !inner.ConstantValue.HasValue)
        {
            chain.Push(inner);
            left = inner.LeftOperand;
        }

        var value = Operand(left);
        while (chain.Count > 0)
        {
            var current = chain.Pop();
            _effort.Step();
            var right = Operand(current.RightOperand);
            if (current.OperatorMethod is { } method && method.IsInSource())
                value = Invoke(new Site(current.Syntax, method, Value.None, null, [value, right], [current.LeftOperand, current.RightOperand]));
            else if (current.Type?.SpecialType == SpecialType.System_Boolean)
                value = value.AsCondition.Or(right.AsCondition);
            else
                value = value.Flat.Or(right.Flat);
        }

        return value;

        Value Operand(IOperation operand) => Eval(operand);
    }

    private Value Choose(IConditionalOperation choice)
    {
        var condition = Eval(choice.Condition).AsCondition;
        var before = _store.Clone();
        var value = Eval(choice.WhenTrue);
        var after = _store;
        _store = before;
        value = value.Or(Eval(choice.WhenFalse));
        _store.Join(after);
        return value.Or(condition);
    }

    private Value Choose(ISwitchExpressionOperation choice)
    {
        var given = Eval(choice.Value);
        var (value, before, after) = (Value.None, _store, new Store(_effort) { IsDead = true });
        foreach (var arm in choice.Arms)
        {
            _store = before.Clone();
            Bind(arm.Pattern, given);
            Eval(arm.Guard);
            value = value.Or(Eval(arm.Value));
            after.Join(_store);
        }

        _store = after.IsDead ? before : after;
        return value.Or(given.AsCondition);
    }

    private Value Access(IConditionalAccessOperation access)
    {
        var receiver = Eval(access.Operation);
        _conditionals.Add((access.Operation, receiver));
        var value = Eval(access.WhenNotNull);
        _conditionals.RemoveAt(_conditionals.Count - 1);
        return value;
    }

    private Value Test(IIsPatternOperation test)
    {
        var value = Eval(test.Value);
        Bind(test.Pattern, value);
        return value.AsCondition;
    }

    /// <summary>Gives the variables of a pattern what they are matched with.</summary>
    private void Bind(IPatternOperation pattern, in Value value)
    {
        switch (pattern)
        {
            case IDeclarationPatternOperation { DeclaredSymbol: { } variable }:
                Set(variable, Typed(value, pattern.NarrowedType, pattern.Syntax).Step(pattern.Syntax, variable.Name));
                break;
            case IRecursivePatternOperation recursive:
                if (recursive.DeclaredSymbol is { } whole)
                    Set(whole, Typed(value, recursive.MatchedType, pattern.Syntax).Step(pattern.Syntax, whole.Name));
                for (var i = 0; i < recursive.DeconstructionSubpatterns.Length; i++)
                    Bind(recursive.DeconstructionSubpatterns[i], Part(recursive, i, value));
                foreach (var property in recursive.PropertySubpatterns)
                    Bind(property.Pattern, Matched(property, value));
                break;
            case IListPatternOperation list:
                if (list.DeclaredSymbol is { } all)
                    Set(all, value);
                foreach (var element in list.Patterns)
                    Bind(element, Typed(value.Flat, element.InputType, element.Syntax));
                break;
            case ISlicePatternOperation { Pattern: { } slice }:
                Bind(slice, value.Flat);
                break;
            case IBinaryPatternOperation both:
                Bind(both.LeftPattern, value);
                Bind(both.RightPattern, value);
                break;
            case INegatedPatternOperation negated:
                Bind(negated.Pattern, value);
                break;
        }
    }

    private Value Part(IRecursivePatternOperation pattern, int at, in Value value)
    {
        var element = pattern.DeconstructionSubpatterns[at];
        if (value.Parts is Value[] parts && at < parts.Length)
            return parts[at];
        return pattern.DeconstructSymbol is IMethodSymbol method ? Deconstructed(method, at, value, element.Syntax) : Typed(value.Flat, element.InputType, element.Syntax);
    }

    /// <summary>What a Deconstruct gives: by position, a positional record's is its property.</summary>
    private Value Deconstructed(IMethodSymbol method, int at, in Value value, SyntaxNode place)
    {
        var parameters = method.IsExtensionMethod ? method.Parameters.RemoveAt(0) : method.Parameters;
        if (at >= parameters.Length)
            return value.Flat;
        var property = method.ContainingType.IsRecord ? method.ContainingType.GetMembers(parameters[at].Name).OfType<IPropertySymbol>().FirstOrDefault() : null;
        return Named((ISymbol?)property ?? parameters[at], value.Flat, place);
    }

    private Value Matched(IPropertySubpatternOperation property, in Value value) => property.Member switch
    {
        IFieldReferenceOperation { Field: { ContainingType.IsTupleType: true } field } when value.Parts is Value[] parts && Ordinal(field) is var at && at >= 0 && at < parts.Length => parts[at],
        IFieldReferenceOperation field => Named(field.Field, value.Flat, field.Syntax),
        IPropertyReferenceOperation reference when _model.Table.Find(reference.Property).Any(row => row.Carries == Carries.Nothing) => value.AsCondition,
        IPropertyReferenceOperation reference => Named(reference.Property, value.Flat, reference.Syntax),
        _ => value.Flat,
    };

    private Value Tuple(ITupleOperation tuple)
    {
        var parts = tuple.Elements.Select(Eval).ToArray();
        return Whole(parts);
    }

    private Value Anonymous(IAnonymousObjectCreationOperation creation) =>
        Whole([.. creation.Initializers.Select(entry => entry is ISimpleAssignmentOperation assignment ? Eval(assignment.Value) : Eval(entry))]);

    private static Value Whole(Value[] parts)
    {
        var whole = Value.None;
        foreach (var part in parts)
            whole = whole.Or(part.Flat);
        return whole.IsNone ? Value.None : whole with { Parts = parts };
    }

    /// <summary>What a handler of interpolated strings is given, hole by hole.</summary>
    private Value Appended(IInterpolatedStringAppendOperation append)
    {
        if (append.AppendCall is not IInvocationOperation call)
            return Children(append);
        var value = Value.None;
        foreach (var argument in call.Arguments)
            value = value.Or(Widened(Eval(argument.Value).Flat, argument.Value.Type, null, argument.Value.Syntax));
        return value;
    }

    /// <summary>A call that is bound when it runs: all that is known of it is a name, which a sink may have.</summary>
    private Value Dynamic(IOperation operation)
    {
        var value = Children(operation);
        var name = operation switch
        {
            IDynamicInvocationOperation { Operation: IDynamicMemberReferenceOperation member } => member.MemberName,
            _ => null,
        };
        if (name is not null && _model.Table.IsSinkName(name))
        {
            foreach (var argument in ((IDynamicInvocationOperation)operation).Arguments)
                Check(Eval(argument), PhiRules.Log, $"'{name}', which is bound when it runs", argument.Syntax);
        }

        return value;
    }
}
