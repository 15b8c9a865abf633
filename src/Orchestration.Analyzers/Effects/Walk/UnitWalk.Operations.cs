using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Orchestration.Analyzers.Effects;

/// <content>Every operation of a body, and every symbol that it names.</content>
internal sealed partial class UnitWalk
{
    private const int OperationsBetweenChecks = 512;

    /// <summary>Walks without recursion: a generated expression can be nested ten thousand deep.</summary>
    private void Body(IOperation? root, int node)
    {
        if (root is null)
            return;
        _pending.Push((root, node));
        for (var count = 1; _pending.Count > 0; count++)
        {
            if (count % OperationsBetweenChecks == 0)
                cancellationToken.ThrowIfCancellationRequested();
            var (operation, at) = _pending.Pop();
            // A name is no use: nameof(DateTime.UtcNow) is a text.
            if (operation.Kind == OperationKind.NameOf)
                continue;
            var inside = Visit(operation, at);
            foreach (var child in operation.ChildOperations)
                _pending.Push((child, inside));
        }
    }

    /// <summary>Takes down what an operation names.</summary>
    /// <returns>The node that what is inside it belongs to.</returns>
    private int Visit(IOperation operation, int node)
    {
        switch (operation)
        {
            case IInvocationOperation invocation:
                Invocation(invocation, node);
                break;
            case IObjectCreationOperation creation:
                Creation(creation, node);
                break;
            case IPropertyReferenceOperation reference:
                Property(reference, node);
                break;
            case IFieldReferenceOperation reference:
                Use(reference.Field, operation, node);
                FieldRead(reference, node);
                break;
            case IMethodReferenceOperation reference:
                Use(reference.Method, operation, node);
                Call(reference.Method, operation, node, reference.IsVirtual);
                break;
            case IEventReferenceOperation reference:
                Use(reference.Event, operation, node);
                SlotRead(reference.Event, operation, node);
                break;
            case IConversionOperation conversion:
                Operator(conversion.OperatorMethod, operation, node);
                if (conversion.Syntax is CastExpressionSyntax or BinaryExpressionSyntax && !conversion.IsImplicit)
                    Mention(conversion.Type, TypeOf(conversion.Syntax), node);
                break;
            case IBinaryOperation binary:
                Operator(binary.OperatorMethod, operation, node);
                Concatenated(binary, node);
                break;
            case IUnaryOperation unary:
                Operator(unary.OperatorMethod, operation, node);
                break;
            case IIncrementOrDecrementOperation increment:
                Operator(increment.OperatorMethod, operation, node);
                MemoElement(increment.Target, node);
                break;
            case ICompoundAssignmentOperation compound:
                Operator(compound.OperatorMethod, operation, node);
                Operator(compound.InConversion.MethodSymbol, operation, node);
                Operator(compound.OutConversion.MethodSymbol, operation, node);
                MemoElement(compound.Target, node);
                break;
            case IAnonymousFunctionOperation lambda:
                return Lambda(lambda, node);
            // A deconstruction is an assignment to the compiler, and has no single target.
            case IDeconstructionAssignmentOperation:
                VisitRare(operation, node);
                break;
            case IParameterReferenceOperation parameter:
                SlotRead(parameter.Parameter, operation, node);
                break;
            case IAssignmentOperation assignment:
                Assigned(assignment, node);
                break;
            case IEventAssignmentOperation assignment:
                Subscribed(assignment, node);
                break;
            case ISymbolInitializerOperation initializer:
                Initialized(initializer, node);
                break;
            default:
                VisitRare(operation, node);
                break;
        }

        return node;
    }

    private void Invocation(IInvocationOperation invocation, int node)
    {
        var method = invocation.TargetMethod;
        if (method.MethodKind == MethodKind.DelegateInvoke)
            return;
        Use(method, invocation, node);
        if (method.Name == _method?.Name && SymbolEqualityComparer.Default.Equals(method.OriginalDefinition, _method) && !Loops.IsInHandler(invocation))
            _recursion = invocation;
        Call(method, invocation, node, invocation.IsVirtual);
        OrderedBy(invocation, node);
        SortedByCulture(invocation, node);
        ConstructedBy(method.TypeParameters, method.TypeArguments, invocation, node);
        MemoCall(invocation, node);
        Arguments(method, invocation.Arguments, node);
        if (method.IsGenericMethod && NameOf(invocation.Syntax) is GenericNameSyntax { TypeArgumentList: { } written })
            MentionAll(method.TypeArguments, written, node);
        if (method.IsStatic && method.ContainingType is { IsGenericType: true } type && !SymbolEqualityComparer.Default.Equals(type, type.OriginalDefinition))
            MentionAll(type.TypeArguments, invocation.Syntax, node);
    }

    private void Creation(IObjectCreationOperation creation, int node)
    {
        if (creation.Constructor is not { } constructor || Marked(creation, constructor, node))
            return;
        Use(constructor, creation, node);
        Made(constructor, creation, node);
        Arguments(constructor, creation.Arguments, node);
        if (creation.Syntax is ObjectCreationExpressionSyntax { Type: var type } && constructor.ContainingType.IsGenericType)
            MentionAll(constructor.ContainingType.TypeArguments, type, node);
    }

    private void Property(IPropertyReferenceOperation reference, int node)
    {
        // What an attribute is given by name is part of applying it.
        if (reference.Syntax.Parent is NameEqualsSyntax { Parent: AttributeArgumentSyntax })
            return;
        Use(reference.Property, reference, node);
        Accessors(reference, node);
        SlotRead(reference.Property, reference, node);
        if (reference.Property.IsStatic && reference.Property.ContainingType is { IsGenericType: true } type && !SymbolEqualityComparer.Default.Equals(type, type.OriginalDefinition))
            MentionAll(type.TypeArguments, reference.Syntax, node);
    }

    private void Operator(IMethodSymbol? method, IOperation operation, int node)
    {
        if (method is null)
            return;
        Use(method, operation, node);
        Call(method, operation, node, isVirtual: false);
    }

    private void MentionAll(IEnumerable<ITypeSymbol> types, SyntaxNode place, int node)
    {
        foreach (var type in types)
            Mention(type, place, node);
    }

    private static SyntaxNode TypeOf(SyntaxNode syntax) => syntax switch
    {
        CastExpressionSyntax cast => cast.Type,
        BinaryExpressionSyntax binary => binary.Right,
        _ => syntax,
    };

    private static SyntaxNode? NameOf(SyntaxNode syntax) => syntax switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } => access.Name,
        InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax binding } => binding.Name,
        InvocationExpressionSyntax { Expression: SimpleNameSyntax name } => name,
        _ => null,
    };
}
