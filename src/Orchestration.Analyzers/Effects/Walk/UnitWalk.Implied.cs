using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace Orchestration.Analyzers.Effects;

/// <content>Calls of a host's own code that no syntax shows: <c>new T()</c>, texts of holes.</content>
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

    /// <summary>A member of an extension block can be called as the static method that the compiler makes of it (C# 14).</summary>
    private void StoodFor(IMethodSymbol method, int node)
    {
        if (!governance.FollowsCalls || method.ContainingType is not { } block || SymbolNames.Container(method) is not { } around || SymbolEqualityComparer.Default.Equals(block, around))
            return;
        foreach (var made in around.GetMembers(method.Name))
        {
            if (made is IMethodSymbol { IsStatic: true, IsImplicitlyDeclared: true })
                Edge(Node(governance.Key(made)), _sink.Key(node), default);
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
}
