using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Orchestration.Analyzers.Effects;

/// <summary>
/// Reads a file unit by unit: the types that declarations name, and every operation of every body, once. All rules are
/// answered from what it writes down.
/// </summary>
internal sealed partial class UnitWalk(Governance governance, SemanticModel model, CancellationToken cancellationToken)
{
    private readonly EffectTable _table = governance.Table;
    private readonly FactSink _sink = new();
    private readonly Stack<(IOperation Operation, int Node)> _pending = new();
    private int _start;
    private IMethodSymbol? _method;
    private IInvocationOperation? _recursion;

    /// <summary>The facts of one unit.</summary>
    /// <param name="unit">The member, type or file.</param>
    public UnitFacts Walk(SyntaxNode unit)
    {
        cancellationToken.ThrowIfCancellationRequested();
        _start = unit.SpanStart;
        var declared = unit switch
        {
            CompilationUnitSyntax file => File(file),
            BaseMethodDeclarationSyntax method => Method(method),
            BasePropertyDeclarationSyntax property => Property(property),
            BaseFieldDeclarationSyntax field => Field(field),
            BaseTypeDeclarationSyntax type => Header(type),
            DelegateDeclarationSyntax @delegate => Delegate(@delegate),
            MemberDeclarationSyntax other => Attributes(other.AttributeLists, null, Node("")),
            _ => null,
        };
        return _sink.Take(governance.Exemptions.IsEmpty ? null : declared);
    }

    private ISymbol? File(CompilationUnitSyntax file)
    {
        Attributes(file.AttributeLists, null, Node(""));
        if (file.Members.Any(static member => member is GlobalStatementSyntax))
            Body(model.GetOperation(file, cancellationToken), Node("M:<top>"));
        return null;
    }

    private ISymbol? Method(BaseMethodDeclarationSyntax syntax)
    {
        if (model.GetDeclaredSymbol(syntax, cancellationToken) is not { } method)
            return null;
        var node = Node(method);
        Attributes(syntax.AttributeLists, method, node);
        Signature(method, syntax.ParameterList, (syntax as MethodDeclarationSyntax)?.ReturnType ?? (syntax as OperatorDeclarationSyntax)?.ReturnType ?? (syntax as ConversionOperatorDeclarationSyntax)?.Type, node);
        Constraints((syntax as MethodDeclarationSyntax)?.ConstraintClauses ?? default, node);
        if (syntax is DestructorDeclarationSyntax finalizer)
            Shape(ShapeRules.Finalizer, finalizer.Identifier.Span, method.ContainingType.Name + "." + "~" + method.ContainingType.Name, node);
        ReturnsEarly(method, (syntax as MethodDeclarationSyntax)?.Identifier.Span ?? default, node);
        Implements(method, node);
        StoodFor(method, node);
        if (HostPorts.FindMark(method) is { } port && governance.FollowsCalls)
            _sink.Add(new EntryFact(_sink.Key(node), port));
        if (syntax is ConstructorDeclarationSyntax ? syntax.Body is not null || syntax.ExpressionBody is not null || syntax is ConstructorDeclarationSyntax { Initializer: not null } : syntax.ExpressionBody is not null || syntax.Body is { Statements.Count: > 0 })
            Method(method, model.GetOperation(syntax, cancellationToken), node);
        return method;
    }

    private void Method(IMethodSymbol method, IOperation? body, int node)
    {
        (_method, _recursion) = (method, null);
        Body(body, node);
        if (_recursion is { } again && body is not null && Loops.Waits(body))
            Shape(ShapeRules.WaitingLoop, EffectPlace.Of(again.Syntax, method), EffectPlace.Name(method), node);
        if (Resending.Find(method, body, cancellationToken) is { } sent)
            Shape(ShapeRules.Resent, Resending.Place(sent, method), EffectPlace.Name(method), node);
        (_method, _recursion) = (null, null);
    }

    private ISymbol? Property(BasePropertyDeclarationSyntax syntax)
    {
        if (model.GetDeclaredSymbol(syntax, cancellationToken) is not { } member)
            return null;
        var type = (member as IPropertySymbol)?.Type ?? (member as IEventSymbol)?.Type;
        var (getter, setter) = member is IPropertySymbol property ? (property.GetMethod, property.SetMethod) : (((IEventSymbol)member).AddMethod, ((IEventSymbol)member).RemoveMethod);
        var main = Node((ISymbol?)getter ?? setter ?? member);
        Attributes(syntax.AttributeLists, member, main);
        Mention(type, syntax.Type, main);
        if (member is IPropertySymbol { IsIndexer: true } indexer && syntax is IndexerDeclarationSyntax { ParameterList: { } parameters })
            Parameters(indexer.Parameters, parameters, main);
        if (member is IEventSymbol)
            Event(member, (syntax as EventDeclarationSyntax)?.Identifier.Span ?? syntax.Span, main);
        if (syntax is PropertyDeclarationSyntax { Initializer: { } initializer } && !Literals.Are(initializer.Value, type))
            Body(model.GetOperation(initializer, cancellationToken), InitializerNode(member));
        if (syntax is PropertyDeclarationSyntax { ExpressionBody: { } arrow })
            Body(model.GetOperation(arrow, cancellationToken), main);
        if (syntax is IndexerDeclarationSyntax { ExpressionBody: { } indexed })
            Body(model.GetOperation(indexed, cancellationToken), main);
        if (syntax is PropertyDeclarationSyntax { AccessorList: { } automatic } && member.IsStatic && IsAutomatic(automatic))
            MutableStatic(member, automatic.Accessors.Any(static accessor => accessor.IsKind(SyntaxKind.SetAccessorDeclaration)), type, ((PropertyDeclarationSyntax)syntax).Identifier.Span, main);
        foreach (var accessor in syntax.AccessorList?.Accessors ?? default)
            Accessor(accessor, accessor.Kind() is SyntaxKind.GetAccessorDeclaration or SyntaxKind.AddAccessorDeclaration ? getter : setter);
        if (syntax.AccessorList is null && getter is not null)
        {
            Implements(getter, main);
            StoodFor(getter, main);
        }

        return member;
    }

    private void Accessor(AccessorDeclarationSyntax accessor, IMethodSymbol? method)
    {
        if (method is null)
            return;
        var node = Node(method);
        Attributes(accessor.AttributeLists, method, node);
        Implements(method, node);
        StoodFor(method, node);
        if (accessor.Body is not null || accessor.ExpressionBody is not null)
            Body(model.GetOperation(accessor, cancellationToken), node);
    }

    private static bool IsAutomatic(AccessorListSyntax accessors) =>
        accessors.Accessors.All(static accessor => accessor.Body is null && accessor.ExpressionBody is null);

    private ISymbol? Field(BaseFieldDeclarationSyntax syntax)
    {
        ISymbol? first = null;
        foreach (var variable in syntax.Declaration.Variables)
        {
            if (model.GetDeclaredSymbol(variable, cancellationToken) is not { } member)
                continue;
            var node = InitializerNode(member);
            if (first is null)
            {
                Attributes(syntax.AttributeLists, member, node);
                Mention((member as IFieldSymbol)?.Type ?? (member as IEventSymbol)?.Type, syntax.Declaration.Type, node);
                first = member;
            }

            if (member is IEventSymbol)
                Event(member, variable.Identifier.Span, node);
            if (member is IFieldSymbol { IsStatic: true, IsConst: false } field)
                MutableStatic(field, !field.IsReadOnly, field.Type, variable.Identifier.Span, node);
            if (variable.Initializer is not null && member is not IFieldSymbol { IsConst: true } && !Literals.Are(variable.Initializer.Value, (member as IFieldSymbol)?.Type))
                Body(model.GetOperation(variable.Initializer, cancellationToken), node);
        }

        return first;
    }

    private ISymbol? Delegate(DelegateDeclarationSyntax syntax)
    {
        if (model.GetDeclaredSymbol(syntax, cancellationToken) is not { } type)
            return null;
        Attributes(syntax.AttributeLists, type, Node(""));
        if (type.DelegateInvokeMethod is { } invoke)
            Signature(invoke, syntax.ParameterList, syntax.ReturnType, Node(""));
        Constraints(syntax.ConstraintClauses, Node(""));
        return type;
    }

    private ISymbol? Header(BaseTypeDeclarationSyntax syntax)
    {
        if (model.GetDeclaredSymbol(syntax, cancellationToken) is not { } type)
            return null;
        var node = Node(governance.FollowsCalls ? governance.KeysOf(type).Instance : "");
        Attributes(syntax.AttributeLists, type, node);
        foreach (var @base in syntax.BaseList?.Types ?? default)
            Mention(model.GetTypeInfo(@base.Type, cancellationToken).Type, @base.Type, node);
        Constraints((syntax as TypeDeclarationSyntax)?.ConstraintClauses ?? default, node);
        if (syntax is TypeDeclarationSyntax { ParameterList: { } parameters } primary)
        {
            var constructor = type.InstanceConstructors.FirstOrDefault(candidate => candidate.DeclaringSyntaxReferences.Any(reference => reference.SyntaxTree == syntax.SyntaxTree && reference.Span == syntax.Span));
            if (constructor is not null)
                Parameters(constructor.Parameters, parameters, Node(constructor));
            if (primary.BaseList?.Types.FirstOrDefault() is PrimaryConstructorBaseTypeSyntax)
                Body(model.GetOperation(primary, cancellationToken), Node((ISymbol?)constructor ?? type));
        }

        if (type.TypeKind is TypeKind.Class or TypeKind.Struct && FixedOrder.IsFirstPart(type, syntax) && _table.FindDeclaration(type) is { } effect)
            Add(effect, syntax.Identifier.Span, type.Name, node, about: SymbolNames.Full(type));
        if (governance.Role == OrchestrationRole.Host && FixedOrder.IsFirstPart(type, syntax))
        {
            Dispatches(type);
            Synthesised(type);
        }

        return type;
    }
}
