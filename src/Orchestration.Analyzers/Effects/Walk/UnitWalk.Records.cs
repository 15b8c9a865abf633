using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Orchestration.Analyzers.Effects;

/// <content>What the compiler writes into a record calls what its author wrote: the members that it prints, compares and copies.</content>
internal sealed partial class UnitWalk
{
    private const string AnyObject = "M:System.Object.";

    /// <summary>The text of an object, its equality and its hash, as the type of every object declares them.</summary>
    private static readonly string s_text = AnyObject + "ToString", s_equals = AnyObject + "Equals(System.Object)", s_hash = AnyObject + "GetHashCode";

    /// <summary>A copy is made by the constructor that takes the original: of the type that the object has, not of the one that is known.</summary>
    private void Copied(IMethodSymbol clone, IOperation operation, int node) =>
        Call(clone, operation, node, (clone.IsVirtual || clone.IsAbstract || clone.IsOverride) && !clone.ContainingType.IsSealed);

    private void Synthesised(INamedTypeSymbol type)
    {
        if (!governance.FollowsCalls || !type.IsRecord)
            return;
        foreach (var member in FixedOrder.Members(type).OfType<IMethodSymbol>())
        {
            if (!member.IsImplicitlyDeclared)
                continue;
            var node = Node(member);
            Implements(member, node);
            switch (member)
            {
                case { MethodKind: MethodKind.Constructor, Parameters: [{ Type: var original }] } when SymbolEqualityComparer.Default.Equals(original, type):
                    CallsCopy(type.BaseType, node);
                    break;
                case { Name: "<Clone>$" }:
                    CallsCopy(type, node);
                    break;
                case { Name: "ToString" }:
                    CallsOwn(type, "PrintMembers", node);
                    break;
                case { Name: "PrintMembers" }:
                    Prints(type, node);
                    break;
                case { Name: "op_Equality" or "op_Inequality" }:
                case { Name: "Equals", Parameters: [{ Type.SpecialType: SpecialType.System_Object }] }:
                    CallsOwn(type, "Equals", node);
                    break;
                case { Name: "Equals" }:
                    Compares(type, "Equals", s_equals, node);
                    break;
                case { Name: "GetHashCode" }:
                    Compares(type, "GetHashCode", s_hash, node);
                    break;
                case { Name: "Deconstruct" }:
                    foreach (var part in member.Parameters)
                        CallsOwn(type, part.Name, node);
                    break;
            }
        }
    }

    /// <summary>Public fields and properties are printed, each by its own text, after those of the base.</summary>
    private void Prints(INamedTypeSymbol type, int node)
    {
        CallsOwn(type.BaseType, "PrintMembers", node);
        foreach (var member in FixedOrder.Members(type))
        {
            if (member is not { IsStatic: false, DeclaredAccessibility: Accessibility.Public })
                continue;
            if (member is IPropertySymbol { IsIndexer: false } property)
                CallsOwn(type, property.Name, node);
            Meets((member as IFieldSymbol)?.Type ?? (member as IPropertySymbol)?.Type, "ToString", s_text, node, depth: 0);
        }
    }

    /// <summary>All fields are compared, those behind properties too, and what the record says that it is.</summary>
    private void Compares(INamedTypeSymbol type, string name, string declared, int node)
    {
        CallsOwn(type, "EqualityContract", node);
        CallsOwn(type.BaseType, name, node);
        foreach (var field in FixedOrder.Members(type).OfType<IFieldSymbol>())
        {
            if (!field.IsStatic)
                Meets(field.Type, name, declared, node, depth: 0);
        }
    }

    /// <summary>A member of a value of ours: its own, what it inherits, and what a derived type may put in its place.</summary>
    private void Meets(ITypeSymbol? held, string name, string declared, int node, int depth)
    {
        if (Value(held) is not INamedTypeSymbol type || depth > MaxTypeDepth)
            return;
        if (type.IsTupleType)
        {
            foreach (var element in type.TupleElements)
                Meets(element.Type, name, declared, node, depth + 1);
            return;
        }

        if (!_table.IsOwn(type))
            return;
        Edge(node, "V|" + declared + "|" + TypeKey(type), default, isDispatched: true);
        var isFound = false;
        for (var current = type; current is not null && _table.IsOwn(current) && !isFound; current = current.BaseType)
        {
            foreach (var member in current.GetMembers(name).OfType<IMethodSymbol>())
            {
                Edge(node, governance.Key(member.OriginalDefinition), default);
                isFound = true;
            }
        }
    }

    /// <summary>Members of a record of ours by their name: methods, and properties by what reads them.</summary>
    private void CallsOwn(INamedTypeSymbol? type, string name, int node)
    {
        if (type is null || !_table.IsOwn(type))
            return;
        foreach (var member in type.GetMembers(name))
        {
            if ((member as IMethodSymbol ?? (member as IPropertySymbol)?.GetMethod) is not { } called)
                continue;
            Edge(node, governance.Key(called.OriginalDefinition), default);
            if ((called.IsVirtual || called.IsAbstract || called.IsOverride) && !type.IsSealed)
                Edge(node, governance.VirtualKey(called.OriginalDefinition), default, isDispatched: true);
        }
    }

    private void CallsCopy(INamedTypeSymbol? type, int node)
    {
        if (type is null || !_table.IsOwn(type))
            return;
        foreach (var constructor in type.InstanceConstructors)
        {
            if (constructor.Parameters.Length == 1 && SymbolEqualityComparer.Default.Equals(constructor.Parameters[0].Type, type))
                Edge(node, governance.Key(constructor.OriginalDefinition), default);
        }
    }
}
