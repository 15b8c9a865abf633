using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace Orchestration.Analyzers.Effects;

/// <content>State that outlives a run, and collections that promise no order.</content>
internal sealed partial class UnitWalk
{
    private const string LazyRule = "ORCH6006";

    private static readonly HashSet<string> s_keyed = new(StringComparer.Ordinal) { "GetOrAdd", "TryAdd", "AddOrUpdate", "Add", "TryUpdate", "GetOrCreateValue", "GetValue" };

    private static readonly HashSet<string> s_unordered = new(StringComparer.Ordinal)
    {
        "Dictionary", "HashSet", "ConcurrentDictionary", "ConcurrentBag", "IDictionary", "IReadOnlyDictionary", "ISet", "IReadOnlySet", "IImmutableSet", "IImmutableDictionary",
        "ImmutableDictionary", "ImmutableHashSet", "FrozenDictionary", "FrozenSet", "Hashtable", "KeyCollection", "ValueCollection", "PriorityQueue", "UnorderedItemsCollection", "ILookup", "Lookup",
    };

    private static readonly HashSet<string> s_settled = new(StringComparer.Ordinal)
    {
        "All", "Any", "Contains", "Count", "LongCount", "Max", "Min", "MaxBy", "MinBy", "Sum", "Average", "Order", "OrderBy", "OrderByDescending", "OrderDescending",
        "ToDictionary", "ToHashSet", "ToLookup", "ToFrozenDictionary", "ToFrozenSet", "ToImmutableDictionary", "ToImmutableHashSet", "ToImmutableSortedDictionary", "ToImmutableSortedSet",
        "SequenceEqual", "SetEquals", "ContainsKey", "ContainsValue", "TryGetValue", "GetValueOrDefault", "Single", "SingleOrDefault", "TryGetNonEnumeratedCount",
    };

    private void MutableStatic(ISymbol member, bool isAssignable, ITypeSymbol? type, TextSpan place, int node)
    {
        if (isAssignable && type is not null)
            Shape(ShapeRules.MutableStatic, place, member.ContainingType.Name + "." + member.Name, node);
    }

    /// <summary>What is written under a key, or only while it is null, is an answer that is kept.</summary>
    private void MemoCheck(IAssignmentOperation assignment, int node)
    {
        switch (assignment)
        {
            case ICoalesceAssignmentOperation { Target: IMemberReferenceOperation { Member: { IsStatic: true } member } }:
                Memo(member, assignment.Target, node);
                break;
            case ISimpleAssignmentOperation { Target: IFieldReferenceOperation { Field: { IsStatic: true } field } target } when IsGuarded(assignment, field):
                Memo(field, target, node);
                break;
            case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.IsIndexer: true, Instance: IFieldReferenceOperation { Field: { IsStatic: true } field } instance } } when !IsInitializing(assignment):
                Memo(field, instance, node);
                break;
            case ISimpleAssignmentOperation { Target: IArrayElementReferenceOperation { ArrayReference: IFieldReferenceOperation { Field: { IsStatic: true } field } instance } } when !IsInitializing(assignment):
                Memo(field, instance, node);
                break;
        }
    }

    /// <summary>An element that is changed in place is state that is kept, whatever it counts.</summary>
    private void MemoElement(IOperation target, int node)
    {
        var holder = target switch
        {
            IPropertyReferenceOperation { Property.IsIndexer: true, Instance: IFieldReferenceOperation instance } => instance,
            IArrayElementReferenceOperation { ArrayReference: IFieldReferenceOperation instance } => instance,
            _ => null,
        };
        if (holder is { Field: { IsStatic: true } field } && !IsInitializing(target))
            Memo(field, holder, node);
    }

    private void Memo(ISymbol holder, IOperation place, int node)
    {
        // In an Orchestration assembly a static that can be assigned is a finding where it is declared.
        if (governance.Role == OrchestrationRole.Orchestration && holder is IFieldSymbol { IsReadOnly: false } or IPropertySymbol { SetMethod: not null })
            return;
        if (Applies(ShapeRules.StaticMemo))
            Add(ShapeRules.StaticMemo, place.Syntax.Span, holder.ContainingType.Name + "." + holder.Name, node, about: SymbolNames.Id(holder.OriginalDefinition));
    }

    private void MemoCall(IInvocationOperation invocation, int node)
    {
        if (IsMemo(invocation) && invocation.Instance is IFieldReferenceOperation { Field: var field } instance)
            Memo(field, instance, node);
    }

    /// <summary>Whether a call puts something under a key of a static collection, to find it there again.</summary>
    private bool IsMemo(IInvocationOperation invocation) =>
        invocation.Instance is IFieldReferenceOperation { Field: { IsStatic: true } field } && s_keyed.Contains(invocation.TargetMethod.Name)
        && IsCollection(field.Type) && invocation.Arguments.Length >= 1 && !IsInitializing(invocation)
        && _table.Find(invocation.TargetMethod).Effect is null or { Rule.Id: LazyRule, IsMember: true };

    /// <summary>Whether something that is added stays there: numbers and dates have an <c>Add</c> too.</summary>
    private static bool IsCollection(ITypeSymbol type) =>
        type is { Name: "ConditionalWeakTable" } || type is { Name: "IEnumerable" }
        || type.AllInterfaces.Any(static contract => contract.SpecialType == SpecialType.System_Collections_IEnumerable);

    private bool IsInitializing(IOperation operation) =>
        model.GetEnclosingSymbol(operation.Syntax.SpanStart, cancellationToken) is IMethodSymbol { MethodKind: MethodKind.StaticConstructor } or IFieldSymbol;

    private static bool IsGuarded(IOperation assignment, IFieldSymbol field)
    {
        for (var around = assignment.Parent; around is not null and not (IAnonymousFunctionOperation or IMethodBodyBaseOperation); around = around.Parent)
        {
            if (around is IConditionalOperation conditional && Loops.Inside(conditional.Condition).Any(operation =>
                operation is IFieldReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Field, field)))
                return true;
        }

        return false;
    }

    /// <summary>A collection whose elements are visited one by one.</summary>
    private void Ordered(IOperation collection, int node)
    {
        while (collection is IConversionOperation conversion)
            collection = conversion.Operand;
        if (Aliases.Type(collection, IsUnordered) is not { } type)
            return;
        if (_table.FindIteration(type) is { } effect && Applies(effect))
            Add(effect, collection.Syntax.Span, EffectPlace.Name(type), node, SymbolNames.Full(type.OriginalDefinition));
        else if (IsUnordered(type))
            Shape(ShapeRules.UnorderedIteration, collection.Syntax.Span, EffectPlace.Name(type), node);
    }

    /// <summary>A collection that a sequence operator visits, unless the answer is the same in any order or put in one.</summary>
    private void OrderedBy(IInvocationOperation invocation, int node)
    {
        var method = invocation.TargetMethod;
        if (invocation.Arguments.IsEmpty || s_settled.Contains(method.Name) || !TakesSequence(method))
            return;
        foreach (var argument in invocation.Arguments)
        {
            var value = argument.Value;
            while (value is IConversionOperation conversion)
                value = conversion.Operand;
            if (Aliases.Type(value, IsUnordered) is { } type && IsUnordered(type) && !IsSettled(invocation))
                Shape(ShapeRules.UnorderedIteration, value.Syntax.Span, EffectPlace.Name(type), node);
        }
    }

    private static bool TakesSequence(IMethodSymbol method) => method.ContainingType switch
    {
        { Name: "Enumerable", ContainingNamespace.Name: "Linq" } => true,
        { SpecialType: SpecialType.System_String } => method.Name is "Join" or "Concat",
        _ => false,
    };

    private static bool IsSettled(IOperation operation)
    {
        for (var around = operation.Parent; around is IArgumentOperation or IConversionOperation or IInvocationOperation; around = around.Parent)
        {
            if (around is IInvocationOperation { TargetMethod: var method } && TakesSequence(method) && s_settled.Contains(method.Name))
                return true;
        }

        return false;
    }

    private static bool IsUnordered(INamedTypeSymbol type) =>
        s_unordered.Contains(type.Name) && SymbolNames.Full(type.ContainingNamespace).StartsWith("System.Collections", StringComparison.Ordinal);
}
