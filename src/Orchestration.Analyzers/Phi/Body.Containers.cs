using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Orchestration.Model.Phi;

namespace Orchestration.Analyzers.Phi;

/// <content>Builders and collections, and what arrives at a sink.</content>
internal sealed partial class Body
{
    /// <summary>Adds to what an expression denotes what was put into it.</summary>
    private void Absorb(IOperation? container, in Value value, SyntaxNode place)
    {
        if (!value.Holds)
            return;
        switch (container)
        {
            case ILocalReferenceOperation local:
                Set(local.Local, _store[local.Local].Or(value.Flat.Step(local.Syntax, local.Local.Name)));
                break;
            case IParameterReferenceOperation parameter when Owns(parameter.Parameter):
                Set(parameter.Parameter, _store[parameter.Parameter].Or(value.Flat.Step(parameter.Syntax, parameter.Parameter.Name)));
                if (_isInferred || parameter.Parameter.Type is INamedTypeSymbol type && _model.Table.IsAbsorber(type))
                    Out(parameter.Parameter, value, place);
                break;
            case IParameterReferenceOperation parameter:
                StoreIn(parameter.Parameter, value, place);
                break;
            case IFieldReferenceOperation field:
                StoreIn(field.Field, value, place, field.Instance);
                break;
            case IPropertyReferenceOperation property:
                StoreIn(property.Property, value, place, property.Instance);
                break;
            case IConversionOperation conversion:
                Absorb(conversion.Operand, value, place);
                break;
            case IArrayElementReferenceOperation element:
                Absorb(element.ArrayReference, value, place);
                break;
            case IConditionalAccessInstanceOperation when _conditionals.Count > 0:
                Absorb(_conditionals[_conditionals.Count - 1].Operation, value, place);
                break;
            case IConditionalAccessOperation access:
                Absorb(access.Operation, value, place);
                break;
            case IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver } when _creations.Count > 0:
                _creations[_creations.Count - 1] = _creations[_creations.Count - 1].Or(value.Flat);
                break;
            case IInvocationOperation { Instance: { } receiver }:
                Absorb(receiver, value, place);
                break;
            case IInvocationOperation { TargetMethod.IsExtensionMethod: true, Arguments: [var first, ..] }:
                Absorb(first.Value, value, place);
                break;
        }
    }

    /// <summary>Notes that something arrives where a rule bars it.</summary>
    private void Check(in Value value, PhiRule rule, string sink, SyntaxNode place, ISymbol? member = null) =>
        Check(value, rule, sink, place, member is not null && value.Holds ? Unlabelled.Of(member, Reader) : null);

    private void Check(in Value value, PhiRule rule, string sink, SyntaxNode place, Unlabelled? member)
    {
        var labels = value.Labels & (rule.Barred | (ReferenceEquals(rule, PhiRules.Unlabelled) ? Labels.None : Labels.Suspected));
        if (member is not null && labels != Labels.None && member.Labels.Covers(labels))
            labels = Labels.None;
        var chosen = rule.IsSignal ? value.Chosen : Labels.None;
        if (labels == Labels.None && chosen == Labels.None && value.Parameters == 0)
            return;
        var hit = new Hit(rule, new Value(labels, chosen, value.Parameters, value.Trace, null), place, sink, member);
        var key = (hit.Place, rule.Id);
        _hits[key] = _hits.TryGetValue(key, out var known) ? known with { Value = known.Value.Or(hit.Value) } : hit;
    }
}
