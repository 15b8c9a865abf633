using Microsoft.CodeAnalysis;
using Orchestration.Analyzers.Discovery;
using Orchestration.Model.Phi;

namespace Orchestration.Analyzers.Phi;

/// <summary>
/// The labels that a member has by attributes: its own, those of what it overrides or implements, and, because a
/// positional record's parameter and property are one, those of its counterpart.
/// </summary>
internal static class Inheritance
{
    /// <summary>The joined labels of a member and everything that it inherits from.</summary>
    public static Labels Of(ISymbol member, LabelReader reader)
    {
        var labels = Own(member, reader);
        switch (member)
        {
            case IParameterSymbol parameter:
                labels |= OfParameter(parameter, reader);
                break;
            case IPropertySymbol property:
                labels |= Overridden(property, static p => p.OverriddenProperty, reader) | Implemented(property, property.ExplicitInterfaceImplementations, reader) | Positional(property, reader);
                break;
            case IMethodSymbol method:
                labels |= Overridden(method, static m => m.OverriddenMethod, reader) | Implemented(method, method.ExplicitInterfaceImplementations, reader);
                break;
            case IFieldSymbol { AssociatedSymbol: IPropertySymbol backed }:
                labels |= reader.Of(backed);
                break;
        }

        return labels;
    }

    /// <summary>The positional property that a record's parameter makes, or null.</summary>
    public static IPropertySymbol? PropertyOf(IParameterSymbol parameter)
    {
        if (parameter.ContainingSymbol is not IMethodSymbol { MethodKind: MethodKind.Constructor, ContainingType: { IsRecord: true } type })
            return null;
        foreach (var member in type.GetMembers(parameter.Name))
        {
            if (member is IPropertySymbol property && IsOf(property, parameter))
                return property;
        }

        return null;
    }

    /// <summary>Whether a constructor's parameters are in scope in the whole type.</summary>
    public static bool IsPrimaryConstructor(IMethodSymbol method) =>
        method.MethodKind == MethodKind.Constructor && method.DeclaringSyntaxReferences is [var reference, ..]
        && reference.GetSyntax() is Microsoft.CodeAnalysis.CSharp.Syntax.TypeDeclarationSyntax;

    private static bool IsOf(IPropertySymbol property, IParameterSymbol parameter) =>
        property.DeclaringSyntaxReferences.IsEmpty
            ? SymbolEqualityComparer.Default.Equals(property.Type, parameter.Type)
            : property.DeclaringSyntaxReferences[0].Span == (parameter.DeclaringSyntaxReferences.IsEmpty ? default : parameter.DeclaringSyntaxReferences[0].Span)
                && property.DeclaringSyntaxReferences[0].SyntaxTree == parameter.DeclaringSyntaxReferences[0].SyntaxTree;

    private static Labels Own(ISymbol symbol, LabelReader reader) => symbol switch
    {
        IMethodSymbol method => AttributeLabels.Of(method.GetReturnTypeAttributes()),
        _ => AttributeLabels.Of(symbol.GetAttributes()) | (symbol is IFieldSymbol or IPropertySymbol ? reader.Pattern(symbol) : Labels.None),
    };

    private static Labels OfParameter(IParameterSymbol parameter, LabelReader reader)
    {
        var labels = PropertyOf(parameter) is { } property ? AttributeLabels.Of(property.GetAttributes()) | reader.Pattern(property) : Labels.None;
        if (parameter.ContainingSymbol is not IMethodSymbol method || parameter.Ordinal < 0)
            return labels;
        for (var current = method.OverriddenMethod; current is not null; current = current.OverriddenMethod)
            labels |= At(current, parameter.Ordinal);
        if (method.MethodKind is MethodKind.Ordinary or MethodKind.ExplicitInterfaceImplementation)
        {
            foreach (var contract in InterfaceMembers(method, reader))
                labels |= At((IMethodSymbol)contract, parameter.Ordinal);
        }

        return labels;
    }

    private static Labels At(IMethodSymbol method, int ordinal) =>
        ordinal < method.Parameters.Length ? AttributeLabels.Of(method.Parameters[ordinal].GetAttributes()) : Labels.None;

    private static Labels Overridden<T>(T member, Func<T, T?> up, LabelReader reader)
        where T : class, ISymbol
    {
        var labels = Labels.None;
        for (var current = up(member); current is not null; current = up(current))
            labels |= Own(current, reader);
        return labels;
    }

    private static Labels Implemented<T>(ISymbol member, System.Collections.Immutable.ImmutableArray<T> @explicit, LabelReader reader)
        where T : ISymbol
    {
        var labels = Labels.None;
        foreach (var contract in @explicit)
            labels |= Own(contract, reader);
        foreach (var contract in InterfaceMembers(member, reader))
            labels |= Own(contract, reader);
        return labels;
    }

    private static Labels Positional(IPropertySymbol property, LabelReader reader)
    {
        if (property.ContainingType is not { IsRecord: true } type)
            return Labels.None;
        foreach (var constructor in type.InstanceConstructors)
        {
            foreach (var parameter in constructor.Parameters)
            {
                if (parameter.Name == property.Name && IsOf(property, parameter))
                    return Own(parameter, reader);
            }
        }

        return Labels.None;
    }

    /// <summary>The members of interfaces that a member implements, of interfaces that can carry a label.</summary>
    private static IEnumerable<ISymbol> InterfaceMembers(ISymbol member, LabelReader reader)
    {
        if (member.ContainingType is not { TypeKind: not TypeKind.Interface } type || member.DeclaredAccessibility != Accessibility.Public)
            yield break;
        foreach (var contract in type.AllInterfaces)
        {
            if (!reader.CanCarry(contract))
                continue;
            foreach (var declared in contract.GetMembers(member.Name))
            {
                if (SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(declared), member))
                    yield return declared;
            }
        }
    }
}
