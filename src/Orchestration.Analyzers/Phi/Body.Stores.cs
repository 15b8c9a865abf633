using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Orchestration.Model.Phi;

namespace Orchestration.Analyzers.Phi;

/// <content>Assignments: strong on variables, checked on members, absorbed by what collects.</content>
internal sealed partial class Body
{
    private Value Assignment(IAssignmentOperation assignment)
    {
        switch (assignment)
        {
            case IDeconstructionAssignmentOperation deconstruction:
                var whole = Eval(deconstruction.Value);
                Deconstruct(deconstruction.Target, whole, deconstruction);
                return whole;
            case ISimpleAssignmentOperation { IsRef: true } alias when alias.Target is ILocalReferenceOperation local:
                _aliases[local.Local] = alias.Value;
                break;
        }

        var value = Eval(assignment.Value);
        if (assignment is ICompoundAssignmentOperation or ICoalesceAssignmentOperation)
            value = value.Flat.Or(Eval(assignment.Target).Flat);
        else
            value = Widened(value, assignment.Value.Type, assignment.Target.Type, assignment.Value.Syntax);
        Assign(assignment.Target, value, assignment.Value.Syntax);
        return value;
    }

    private void Deconstruct(IOperation target, in Value value, IDeconstructionAssignmentOperation deconstruction)
    {
        if (target is IDeclarationExpressionOperation declaration)
            target = declaration.Expression;
        if (target is not ITupleOperation tuple)
        {
            Assign(target, value, deconstruction.Value.Syntax);
            return;
        }

        var method = Deconstruction(deconstruction.Value.Type, tuple.Elements.Length);
        for (var i = 0; i < tuple.Elements.Length; i++)
        {
            var part = value.Parts is Value[] parts && i < parts.Length ? parts[i]
                : method is not null ? Deconstructed(method, i, value, tuple.Elements[i].Syntax)
                : value.Flat;
            Deconstruct(tuple.Elements[i], part, deconstruction);
        }
    }

    private static IMethodSymbol? Deconstruction(ITypeSymbol? type, int count) =>
        type?.GetMembers("Deconstruct").OfType<IMethodSymbol>().FirstOrDefault(method => method.Parameters.Length == count);

    /// <summary>Puts a value where a target is.</summary>
    /// <param name="target">A variable, member, element, tuple or discard.</param>
    /// <param name="value">The value.</param>
    /// <param name="place">The expression that it comes from, where a finding is shown.</param>
    private void Assign(IOperation target, in Value value, SyntaxNode place)
    {
        switch (target)
        {
            case ILocalReferenceOperation local:
                Set(local.Local, value.Step(local.Syntax, local.Local.Name));
                break;
            case IParameterReferenceOperation parameter when Owns(parameter.Parameter):
                Set(parameter.Parameter, value.Step(parameter.Syntax, parameter.Parameter.Name));
                if (parameter.Parameter.RefKind is RefKind.Ref or RefKind.Out)
                    Out(parameter.Parameter, value, place);
                break;
            case IParameterReferenceOperation parameter:
                StoreIn(parameter.Parameter, value, place);
                break;
            case IFieldReferenceOperation field:
                StoreIn(field.Field, value, place, field.Instance);
                break;
            case IPropertyReferenceOperation property:
                StoreIn(property.Property, property.Arguments.IsEmpty ? value : value.Or(EvalAll(property.Arguments)), place, property.Instance);
                break;
            case IDeclarationExpressionOperation declaration:
                Assign(declaration.Expression, value, place);
                break;
            case ITupleOperation tuple:
                foreach (var element in tuple.Elements)
                    Assign(element, value.Flat, place);
                break;
            case IDiscardOperation:
                break;
            case IConversionOperation conversion:
                Assign(conversion.Operand, value, place);
                break;
            default:
                Absorb(target, value, place);
                break;
        }
    }

    private bool Owns(IParameterSymbol parameter) =>
        _function > 0 && parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction }
        || SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, _owner);

    /// <summary>A parameter that hands back: callers of a method that nobody else sees are told, others know by its label.</summary>
    private void Out(IParameterSymbol parameter, in Value value, SyntaxNode place)
    {
        if (!value.Holds)
            return;
        if (_isInferred || _function > 0)
            _outs[parameter.Ordinal] = _outs.TryGetValue(parameter.Ordinal, out var known) ? known.Or(value.Flat) : value.Flat;
        else if (parameter.Type.TypeKind != TypeKind.TypeParameter && !Reader.Of(parameter).Covers(value.Labels))
            Check(value, PhiRules.Unlabelled, $"'{parameter.Name}'", place, parameter);
    }

    private void Set(ISymbol variable, in Value value)
    {
        var held = Under(value);
        // What is written through a reference is written to what it refers to.
        if (_aliases.TryGetValue(variable, out var referent) && _active.Add(variable))
        {
            Assign(referent, held, referent.Syntax);
            _active.Remove(variable);
        }

        _store[variable] = held;
        if (_shadow is not null)
            _shadow[variable] = _shadow[variable].Or(held);
    }

    /// <summary>A value and the conditions under which it is given.</summary>
    private Value Under(in Value value) =>
        _chosen.IsNone ? value : value with { Chosen = value.Chosen | _chosen.Chosen, Trace = value.Trace ?? _chosen.Trace };

    /// <summary>Puts a value in a member, which has to be labelled for it. The flow ends here: whoever reads the member knows it by its label.</summary>
    private void StoreIn(ISymbol member, in Value value, SyntaxNode place, IOperation? receiver = null)
    {
        foreach (var row in _model.Table.Find(member))
        {
            if (row.Sink is not null)
            {
                Check(value, row.Sink, $"'{PhiText.Name(member)}'", place);
                return;
            }
        }

        if (member is IPropertySymbol { ContainingType.IsAnonymousType: true } || !value.Holds && value.Chosen == Labels.None)
            return;
        var isMetadata = _model.IsMetadata(member.ContainingType);
        if (member is IFieldSymbol { ContainingType.IsTupleType: true } || !isMetadata && !member.IsInSource() && !_model.IsGoverned(member))
        {
            if (receiver is not null)
                Absorb(receiver, value, place);
            return;
        }

        if (member is not IFieldSymbol { AssociatedSymbol: { } backed })
            backed = member;
        if (SymbolTypes.Of(backed) is { TypeKind: TypeKind.TypeParameter or TypeKind.Delegate } || Reader.Of(backed).Covers(value.Labels) && value.Parameters == 0)
            return;
        Check(value with { Chosen = Labels.None }, isMetadata ? PhiRules.Metadata : PhiRules.Unlabelled, $"'{PhiText.Name(backed)}'", place, isMetadata ? null : backed);
    }
}
