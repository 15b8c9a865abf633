using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using Orchestration.Model.Effects;

namespace Orchestration.Analyzers.Effects;

/// <content>
/// The call graph of a host, as keys. Beside methods it has nodes for what initialises a type (<c>#init</c>,
/// <c>#static</c>), for what makes an object of it callable by others (<c>#made</c>), for the implementations of a
/// virtual member (<c>V|</c>), and for what a variable of a delegate type may hold (<c>D|</c>).
/// </content>
internal sealed partial class UnitWalk
{
    private int Node(string key) => _sink.Node(key);

    private int Node(ISymbol symbol) => _sink.Node(symbol is IMethodSymbol { MethodKind: MethodKind.StaticConstructor }
        ? governance.KeysOf(symbol.ContainingType).Static
        : governance.FollowsCalls ? governance.Key(symbol.OriginalDefinition) : "");

    private int InitializerNode(ISymbol member) =>
        Node(governance.FollowsCalls ? member.IsStatic ? governance.KeysOf(member.ContainingType).Static : governance.KeysOf(member.ContainingType).Instance : "");

    private string TypeKey(INamedTypeSymbol type) => governance.KeysOf(type).Type;

    private void Edge(int from, string to, TextSpan place, bool isDispatched = false) =>
        _sink.Add(from, new CallFact(to, place, isDispatched));

    private void Edge(string from, string to, TextSpan place) => Edge(Node(from), to, place, isDispatched: true);

    /// <summary>A call of a method, or a reference to one that somebody will call.</summary>
    private void Call(IMethodSymbol method, IOperation operation, int node, bool isVirtual)
    {
        if (!governance.FollowsCalls)
            return;
        var target = (IMethodSymbol)SymbolNames.Definition(method);
        var place = Relative(EffectPlace.Of(operation.Syntax, method));
        if (!_table.IsOwn(target))
        {
            // What others declare is followed only where the object is certainly one of ours.
            if (isVirtual && Receiver(operation) is INamedTypeSymbol receiver && _table.IsOwn(receiver))
                Edge(node, governance.VirtualKey(target) + "|" + TypeKey(receiver), place, isDispatched: true);
            return;
        }

        if (target.MethodKind is MethodKind.LocalFunction)
            return;
        Edge(node, governance.Key(target), place);
        if (isVirtual)
            Edge(node, governance.VirtualKey(target), place, isDispatched: true);
        if (target.IsStatic)
            Edge(node, governance.KeysOf(target.ContainingType).Static, place);
    }

    private static ITypeSymbol? Receiver(IOperation operation) => operation switch
    {
        IInvocationOperation invocation => invocation.Instance?.Type,
        IMemberReferenceOperation reference => reference.Instance?.Type,
        _ => null,
    };

    /// <summary>Making an object runs the initializers of its type and of those it derives from.</summary>
    private void Made(IMethodSymbol constructor, IObjectCreationOperation creation, int node)
    {
        if (!governance.FollowsCalls)
            return;
        var place = Relative(EffectPlace.Of(creation.Syntax, constructor));
        if (constructor.ContainingType is { Name: "OrchestrationPorts" } ports && SymbolNames.Full(ports) == "Orchestration.OrchestrationPorts")
            _sink.Add(new EntryFact(_sink.Key(node), CompositionRoot.Port));
        if (_table.IsOwn(constructor))
            Edge(node, governance.Key(constructor.OriginalDefinition), place);
        if (_table.IsOwn(constructor.ContainingType))
            Edge(node, governance.KeysOf(constructor.ContainingType).Made, place, isDispatched: true);
        for (var type = constructor.ContainingType; type is not null && _table.IsOwn(type); type = type.BaseType)
        {
            Edge(node, governance.KeysOf(type).Instance, place);
            Edge(node, governance.KeysOf(type).Static, place);
            if (type.BaseType is { } parent && _table.IsOwn(parent) && parent.InstanceConstructors.FirstOrDefault(static candidate => candidate.Parameters.IsEmpty) is { } implied)
                Edge(node, governance.Key(implied.OriginalDefinition), place);
        }
    }

    private void Accessors(IPropertyReferenceOperation reference, int node)
    {
        if (!governance.FollowsCalls)
            return;
        var (isRead, isWritten) = Usage(reference);
        if (isRead && reference.Property.GetMethod is { } getter)
            Call(getter, reference, node, IsVirtual(getter, reference));
        if (isWritten && reference.Property.SetMethod is { } setter)
            Call(setter, reference, node, IsVirtual(setter, reference));
    }

    private static bool IsVirtual(IMethodSymbol accessor, IPropertyReferenceOperation reference) =>
        (accessor.IsVirtual || accessor.IsAbstract || accessor.IsOverride) && !accessor.IsSealed && reference.Instance?.Syntax.RawKind != (int)Microsoft.CodeAnalysis.CSharp.SyntaxKind.BaseExpression;

    private static (bool IsRead, bool IsWritten) Usage(IOperation reference) => reference.Parent switch
    {
        ISimpleAssignmentOperation assignment when assignment.Target == reference => (false, true),
        IAssignmentOperation assignment when assignment.Target == reference => (true, true),
        IIncrementOrDecrementOperation => (true, true),
        ITupleOperation => (true, true),
        _ => (true, false),
    };

    private void FieldRead(IFieldReferenceOperation reference, int node)
    {
        if (!governance.FollowsCalls || !_table.IsOwn(reference.Field))
            return;
        if (reference.Field is { IsStatic: true, IsConst: false })
            Edge(node, governance.KeysOf(reference.Field.ContainingType).Static, Relative(EffectPlace.Of(reference.Syntax, reference.Field)));
        SlotRead(reference.Field, reference, node);
    }

    /// <summary>What a member overrides or implements may be called in its place.</summary>
    private void Implements(IMethodSymbol method, int node)
    {
        if (!governance.FollowsCalls || !method.IsOverride)
            return;
        var own = _sink.Key(node);
        for (var overridden = method.OverriddenMethod; overridden is not null; overridden = overridden.OverriddenMethod)
        {
            var target = overridden.OriginalDefinition;
            if (_table.IsOwn(target))
            {
                Edge(governance.VirtualKey(target), own, default);
                continue;
            }

            for (var type = method.ContainingType; type is not null && _table.IsOwn(type); type = type.BaseType)
                Edge(governance.VirtualKey(target) + "|" + TypeKey(type), own, default);
            if (target.ContainingType.SpecialType is SpecialType.None)
                Edge(governance.KeysOf(method.ContainingType).Made, own, default);
        }
    }

    /// <summary>What a type implements, wherever the implementation stands, and which ports are among it.</summary>
    private void Dispatches(INamedTypeSymbol type)
    {
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct))
            return;
        foreach (var contract in FixedOrder.Contracts(type))
        {
            var port = HostPorts.Find(contract);
            // A port is no port without what its fields start with.
            if (port is not null)
                _sink.Add(new EntryFact(governance.KeysOf(type).Instance, port));
            foreach (var declared in contract.GetMembers())
            {
                if (declared is not IMethodSymbol || type.FindImplementationForInterfaceMember(declared) is not IMethodSymbol implementation || !_table.IsOwn(implementation))
                    continue;
                var key = governance.Key(implementation.OriginalDefinition);
                if (port is not null)
                    _sink.Add(new EntryFact(key, port));
                else if (_table.IsOwn(contract))
                    Edge(governance.VirtualKey(declared.OriginalDefinition), key, default);
                else if (!implementation.IsImplicitlyDeclared && contract.Name is not ("IEquatable" or "IComparable" or "IFormattable"))
                    Edge(governance.KeysOf(type).Made, key, default);
            }
        }
    }
}
