using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace Orchestration.Analyzers.Effects;

/// <content>Calls of a host's own code that no syntax shows: <c>new T()</c>, what a record is given, texts of holes.</content>
internal sealed partial class UnitWalk
{
    /// <summary>A type argument that must have a constructor will be made by whoever asked for it.</summary>
    private void ConstructedBy(ImmutableArray<ITypeParameterSymbol> parameters, ImmutableArray<ITypeSymbol> arguments, IOperation operation, int node)
    {
        if (!governance.FollowsCalls)
            return;
        for (var i = 0; i < parameters.Length && i < arguments.Length; i++)
        {
            if (parameters[i].HasConstructorConstraint && arguments[i] is INamedTypeSymbol type && _table.IsOwn(type)
                && type.InstanceConstructors.FirstOrDefault(static candidate => candidate.Parameters.IsEmpty) is { } constructor)
                MadeOf(type, constructor, Relative(EffectPlace.Of(operation.Syntax, constructor)), node);
        }
    }

    private void MadeOf(INamedTypeSymbol type, IMethodSymbol constructor, TextSpan place, int node)
    {
        Edge(node, governance.Key(constructor.OriginalDefinition), place);
        Edge(node, governance.KeysOf(type).Instance, place);
        Edge(node, governance.KeysOf(type).Static, place);
        Edge(node, governance.KeysOf(type).Made, place, isDispatched: true);
    }

    /// <summary>A copy is made by the constructor that takes the original.</summary>
    private void Copied(IMethodSymbol clone, IOperation operation, int node)
    {
        Call(clone, operation, node, isVirtual: false);
        foreach (var constructor in clone.ContainingType.InstanceConstructors)
        {
            if (constructor.Parameters.Length == 1 && SymbolEqualityComparer.Default.Equals(constructor.Parameters[0].Type, clone.ContainingType))
                Call(constructor, operation, node, isVirtual: false);
        }
    }

    /// <summary>The text of an object of ours is what its own <c>ToString</c> says.</summary>
    private void TextOf(INamedTypeSymbol type, IOperation operation, int node)
    {
        if (!governance.FollowsCalls)
            return;
        for (var current = type; current is not null && _table.IsOwn(current); current = current.BaseType)
        {
            if (current.GetMembers("ToString").OfType<IMethodSymbol>().FirstOrDefault(static method => method.IsOverride) is { } text)
            {
                Edge(node, governance.Key(text.OriginalDefinition), Relative(operation.Syntax.Span));
                return;
            }
        }
    }

    /// <summary>What the compiler writes into a record calls what its author wrote: the members it prints and compares.</summary>
    private void Synthesised(INamedTypeSymbol type)
    {
        if (!governance.FollowsCalls || !type.IsRecord)
            return;
        foreach (var member in FixedOrder.Members(type).OfType<IMethodSymbol>())
        {
            if (!member.IsImplicitlyDeclared || member.Name is not ("ToString" or "PrintMembers" or "Equals" or "op_Equality" or "op_Inequality" or "GetHashCode"))
                continue;
            var node = Node(member);
            foreach (var called in type.GetMembers(member.Name == "ToString" ? "PrintMembers" : member.Name.StartsWith("op_", StringComparison.Ordinal) ? "Equals" : member.Name).OfType<IMethodSymbol>())
                EdgeTo(called, member, node);
            if (member.Name is "Equals" or "GetHashCode" or "PrintMembers")
                Compared(type, member.Name == "PrintMembers" ? "ToString" : member.Name, node);
        }
    }

    private void Compared(INamedTypeSymbol type, string name, int node)
    {
        foreach (var field in FixedOrder.Members(type).OfType<IFieldSymbol>())
        {
            if (field is { IsStatic: false, Type: INamedTypeSymbol held } && _table.IsOwn(held))
            {
                foreach (var method in held.GetMembers(name).OfType<IMethodSymbol>())
                    Edge(node, governance.Key(method.OriginalDefinition), default);
            }
        }
    }

    private void EdgeTo(IMethodSymbol called, IMethodSymbol caller, int node)
    {
        if (!SymbolEqualityComparer.Default.Equals(called, caller))
            Edge(node, governance.Key(called.OriginalDefinition), default);
    }
}
