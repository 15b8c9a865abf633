using Microsoft.CodeAnalysis;
using Orchestration.Model.Phi;

namespace Orchestration.Analyzers.Phi;

/// <summary>
/// The labels that a type has by its shape: an array, sequence, task, nullable, tuple or dictionary of labelled things is
/// labelled, and a record of labelled members holds them.
/// </summary>
internal static class TypeShape
{
    private const int MaxDepth = 8;

    /// <summary>The labels of every value of the type.</summary>
    public static Labels Of(ITypeSymbol type, LabelReader reader) => Of(type, reader, 0);

    /// <summary>The labels of what a value of the type holds in its members, itself included.</summary>
    public static Labels Content(ITypeSymbol type, LabelReader reader) =>
        Content(type, reader, new HashSet<ITypeSymbol>(SymbolEqualityComparer.Default));

    private static Labels Of(ITypeSymbol type, LabelReader reader, int depth)
    {
        // A type that contains itself by way of its arguments, C<C<...>>, grows without end in a program that is half typed.
        if (depth > MaxDepth || SymbolTypes.IsReference(type))
            return Labels.None;
        switch (type)
        {
            case IArrayTypeSymbol array:
                return Of(array.ElementType, reader, depth + 1);
            case IPointerTypeSymbol pointer:
                return Of(pointer.PointedAtType, reader, depth + 1);
            case ITypeParameterSymbol parameter:
                var declared = reader.Declared(parameter);
                foreach (var constraint in parameter.ConstraintTypes)
                    declared |= Of(constraint, reader, depth + 1);
                return declared;
            case INamedTypeSymbol named:
                var labels = reader.Declared(named);
                foreach (var argument in Carried(named))
                    labels |= Of(argument, reader, depth + 1);
                for (var i = 0; i < named.TypeParameters.Length; i++)
                    labels |= reader.CanCarry(named) ? reader.Declared(named.TypeParameters[i]) : Labels.None;
                return labels;
            default:
                return Labels.None;
        }
    }

    private static Labels Content(ITypeSymbol type, LabelReader reader, HashSet<ITypeSymbol> seen)
    {
        var labels = reader.OfType(type);
        // A type that is labelled itself says all that its members could; the FHIR model behind a bundle is large.
        if ((labels & (Labels.Phi | Labels.Pii)) != Labels.None)
            return labels;
        if (seen.Count > 256 || Discovery.FhirTypes.IsConformance(type) || SymbolTypes.IsReference(type) || !seen.Add(type))
            return labels;
        switch (type)
        {
            case IArrayTypeSymbol array:
                return labels | Content(array.ElementType, reader, seen);
            case INamedTypeSymbol named:
                foreach (var argument in Carried(named))
                    labels |= Content(argument, reader, seen);
                if (named.TypeKind is TypeKind.Class or TypeKind.Struct && reader.CanCarry(named))
                    labels |= Members(named, reader, seen);
                return labels;
            default:
                return labels;
        }
    }

    /// <summary>
    /// What formatting or serializing a value would write: its public properties and fields. Only data types count; what
    /// derives from a framework's class, such as a database context, reaches much and is none of it.
    /// </summary>
    private static Labels Members(INamedTypeSymbol type, LabelReader reader, HashSet<ITypeSymbol> seen)
    {
        var labels = Labels.None;
        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            if (!reader.CanCarry(current))
                return Labels.None;
            foreach (var member in current.GetMembers())
            {
                if (member is not (IPropertySymbol { IsIndexer: false, GetMethod: not null } or IFieldSymbol) || member.IsStatic || member.DeclaredAccessibility != Accessibility.Public)
                    continue;
                labels |= reader.Of(member) & ~Labels.Suspected;
                labels |= Content(SymbolTypes.Of(member)!, reader, seen) & ~Labels.Suspected;
            }

            if (type.IsValueType)
                break;
        }

        return labels;
    }

    /// <summary>
    /// The type arguments whose values a value of the type hands out: of sequences, tasks, tuples, dictionaries, and of any
    /// generic data type. A logger, service or comparer of T holds no T.
    /// </summary>
    private static IEnumerable<ITypeSymbol> Carried(INamedTypeSymbol type)
    {
        if (type.IsTupleType)
            return type.TupleElements.Select(element => element.Type);
        if (type.TypeArguments.IsEmpty || type.TypeKind == TypeKind.Delegate)
            return [];
        return type.IsValueType || type.IsRecord || IsSequence(type) || IsHolder(type) ? type.TypeArguments : Enumerable.Empty<ITypeSymbol>();
    }

    private static bool IsSequence(INamedTypeSymbol type)
    {
        if (IsIn(type, "Generic") && type.TypeKind == TypeKind.Interface)
            return type.Name is not ("IComparer" or "IEqualityComparer");
        foreach (var contract in type.AllInterfaces)
        {
            if (contract.SpecialType == SpecialType.System_Collections_IEnumerable || contract.Name == "IAsyncEnumerable")
                return true;
        }

        return false;
    }

    private static bool IsHolder(INamedTypeSymbol type) =>
        type.Name is "Task" or "Lazy" or "Tuple" or "IGrouping" or "ILookup" or "StrongBox" or "WeakReference" or "ActionResult" or "Result" or "Option" or "Maybe" or "Either";

    private static bool IsIn(INamedTypeSymbol type, string space) => type.ContainingNamespace is { Name: var name } && name == space;
}
