using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Orchestration.Analyzers.Discovery;
using Orchestration.Model.Phi;

namespace Orchestration.Analyzers.Phi;

/// <summary>Why something is labelled, in the words of a message; asked only where there is a finding to write.</summary>
internal sealed class Reasons(LabelReader labels, PhiTable table)
{
    /// <summary>The reason of a member, parameter or result.</summary>
    public string Of(ISymbol symbol)
    {
        if (Own(symbol) is { } own)
            return $"it is labelled [{own}]";
        if (SymbolTypes.Of(symbol) is { } type && OfType(type) is { } byType)
            return byType;
        if (symbol is not IParameterSymbol && symbol.ContainingType is { } container && labels.OfType(container) != Labels.None && OfType(container) is { } byContainer)
            return byContainer;
        if (symbol is not IParameterSymbol && labels.Pattern(symbol) != Labels.None)
            return $"{PhiFile.Name} says so";
        if (table.Find(symbol).Any(row => row.Source != Labels.None))
            return "it says who or from where";
        return labels.Of(symbol) == Labels.Suspected && SafeHarbor.Suggested(symbol.Name) is { } identifier
            ? $"its name is that of {identifier.Title}, 45 CFR 164.514(b)(2)(i)({identifier.Letter})"
            : "it inherits its label";
    }

    /// <summary>The reason of a type; null when it has none.</summary>
    public string? OfType(ITypeSymbol type)
    {
        foreach (var part in Parts(type, 0))
        {
            for (var current = part; current is { SpecialType: SpecialType.None }; current = current.BaseType)
            {
                if (AttributeLabels.Name(current.GetAttributes()) is { } label)
                    return $"'{current.Name}' is labelled [{label}]";
                if (labels.Pattern(current) != Labels.None)
                    return $"{PhiFile.Name} labels '{current.Name}'";
            }

            if (FhirTypes.IsSource(part))
                return $"'{part.Name}' is a FHIR type";
            foreach (var contract in part.AllInterfaces)
            {
                if (AttributeLabels.Name(contract.GetAttributes()) is { } label)
                    return $"'{contract.Name}' is labelled [{label}]";
            }
        }

        return Member(type);
    }

    /// <summary>The first labelled member of a type that is not labelled itself.</summary>
    private string? Member(ITypeSymbol type)
    {
        foreach (var part in Parts(type, 0))
        {
            foreach (var member in part.GetMembers())
            {
                if (member is IPropertySymbol or IFieldSymbol && Own(member) is { } label)
                    return $"'{part.Name}.{member.Name}' is labelled [{label}]";
            }
        }

        return null;
    }

    private static string? Own(ISymbol symbol)
    {
        if (symbol is IMethodSymbol method)
            return AttributeLabels.Name(method.GetReturnTypeAttributes());
        if (AttributeLabels.Name(symbol.GetAttributes()) is { } own)
            return own;
        return symbol switch
        {
            IParameterSymbol parameter when Inheritance.PropertyOf(parameter) is { } property => AttributeLabels.Name(property.GetAttributes()),
            IPropertySymbol { ContainingType.IsRecord: true } property => property.ContainingType.InstanceConstructors
                .SelectMany(constructor => constructor.Parameters).Where(parameter => parameter.Name == property.Name)
                .Select(parameter => AttributeLabels.Name(parameter.GetAttributes())).FirstOrDefault(name => name is not null),
            _ => null,
        };
    }

    private static IEnumerable<ITypeSymbol> Parts(ITypeSymbol type, int depth)
    {
        if (depth > 8)
            yield break;
        yield return type;
        var inner = type switch
        {
            IArrayTypeSymbol array => ImmutableArray.Create(array.ElementType),
            INamedTypeSymbol named => named.TypeArguments,
            ITypeParameterSymbol parameter => parameter.ConstraintTypes,
            _ => ImmutableArray<ITypeSymbol>.Empty,
        };
        foreach (var part in inner.SelectMany(argument => Parts(argument, depth + 1)))
            yield return part;
    }
}
