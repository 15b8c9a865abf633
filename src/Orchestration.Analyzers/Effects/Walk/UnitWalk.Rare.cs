using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Orchestration.Analyzers.Effects;

/// <content>Operations that name a symbol less plainly: patterns, statements that call by pattern, types in expressions.</content>
internal sealed partial class UnitWalk
{
    private void VisitRare(IOperation operation, int node)
    {
        switch (operation)
        {
            case IVariableDeclarationOperation { Syntax: VariableDeclarationSyntax { Type: { IsVar: false } type }, Declarators: [var first, ..] }:
                Mention(first.Symbol.Type, type, node);
                break;
            case IDeclarationExpressionOperation { Syntax: DeclarationExpressionSyntax { Type: { IsVar: false } type } }:
                Mention(operation.Type, type, node);
                break;
            case ILocalFunctionOperation { Syntax: LocalFunctionStatementSyntax syntax } local:
                Attributes(syntax.AttributeLists, null, node);
                Signature(local.Symbol, syntax.ParameterList, syntax.ReturnType, node);
                Constraints(syntax.ConstraintClauses, node);
                ReturnsEarly(local.Symbol, syntax.Identifier.Span, node);
                break;
            case IForEachLoopOperation loop:
                Iterated(loop, node);
                break;
            case IUsingOperation { Resources: { } resources } statement:
                Disposed(resources, statement.IsAsynchronous, node);
                break;
            case IUsingDeclarationOperation declaration:
                Disposed(declaration.DeclarationGroup, declaration.IsAsynchronous, node);
                break;
            case IAwaitOperation { Syntax: AwaitExpressionSyntax syntax }:
                Awaited(operation, model.GetAwaitExpressionInfo(syntax), node);
                break;
            case IDeconstructionAssignmentOperation { Syntax: AssignmentExpressionSyntax syntax }:
                Deconstructed(operation, model.GetDeconstructionInfo(syntax), node, depth: 0);
                break;
            case ITypeOfOperation of:
                Mention(of.TypeOperand, (of.Syntax as TypeOfExpressionSyntax)?.Type ?? of.Syntax, node);
                break;
            case IIsTypeOperation test:
                Mention(test.TypeOperand, TypeOf(test.Syntax), node);
                break;
            case IDefaultValueOperation { Syntax: DefaultExpressionSyntax { Type: var type } }:
                Mention(operation.Type, type, node);
                break;
            case ISizeOfOperation size:
                Mention(size.TypeOperand, size.Syntax, node);
                break;
            case IArrayCreationOperation { Syntax: ArrayCreationExpressionSyntax { Type: var type } }:
                Mention(operation.Type, type, node);
                break;
            case ICatchClauseOperation { Syntax: CatchClauseSyntax { Declaration.Type: { } type } } clause:
                Mention(clause.ExceptionType, type, node);
                break;
            case ITupleBinaryOperation tuples:
                TuplesCompared(tuples.LeftOperand.Type, tuples.RightOperand.Type, tuples, node, depth: 0);
                break;
            case IWithOperation { CloneMethod: { } clone }:
                Copied(clone, operation, node);
                break;
            case IPatternOperation pattern:
                Pattern(pattern, node);
                break;
            case IImplicitIndexerReferenceOperation indexer:
                UseIf(indexer.IndexerSymbol, operation, node);
                UseIf(indexer.LengthSymbol, operation, node);
                break;
            case IDynamicInvocationOperation or IDynamicMemberReferenceOperation or IDynamicObjectCreationOperation or IDynamicIndexerAccessOperation:
                Add(ShapeRules.Dynamic, operation.Syntax.Span, "dynamic", node, about: "dynamic");
                break;
            case IFunctionPointerInvocationOperation:
                Shape(ShapeRules.FunctionPointer, operation.Syntax.Span, "delegate*", node);
                break;
            default:
                VisitUnknown(operation, node);
                break;
        }

        Control(operation, node);
    }

    /// <summary>Collection expressions are unknown to the compiler that this is built for, but not to those that it runs in.</summary>
    private void VisitUnknown(IOperation operation, int node)
    {
        // A set that is filled anew does not care in which order.
        if (operation.Syntax is SpreadElementSyntax && operation.ChildOperations.FirstOrDefault() is { } spread && operation.Parent?.Type is not INamedTypeSymbol { Name: "HashSet" or "ISet" })
            Ordered(spread, node);
        if (operation.Syntax is CollectionExpressionSyntax && operation.Type is INamedTypeSymbol type && !operation.IsImplicit && CollectionBuilder(type) is { } builder)
            UseIf(builder, operation, node);
    }

    private static ISymbol? CollectionBuilder(INamedTypeSymbol type)
    {
        foreach (var attribute in type.OriginalDefinition.GetAttributes())
        {
            if (attribute is { AttributeClass.Name: "CollectionBuilderAttribute", ConstructorArguments: [{ Value: INamedTypeSymbol builder }, { Value: string name }] })
                return builder.GetMembers(name).OfType<IMethodSymbol>().FirstOrDefault(method => method.IsStatic && method.Parameters.Length == 1);
        }

        return type.TypeKind == TypeKind.Interface ? null : type.InstanceConstructors.FirstOrDefault(constructor => constructor.Parameters.IsEmpty);
    }

    private void Pattern(IPatternOperation pattern, int node)
    {
        switch (pattern)
        {
            case IDeclarationPatternOperation { MatchesNull: false, Syntax: DeclarationPatternSyntax { Type: var type } } declaration:
                Mention(declaration.MatchedType, type, node);
                break;
            case ITypePatternOperation type:
                Mention(type.MatchedType, (type.Syntax as TypePatternSyntax)?.Type ?? type.Syntax, node);
                break;
            case IRecursivePatternOperation recursive:
                UseIf(recursive.DeconstructSymbol, recursive, node);
                if (recursive.Syntax is RecursivePatternSyntax { Type: { } matched })
                    Mention(recursive.MatchedType, matched, node);
                break;
            case IListPatternOperation list:
                UseIf(list.LengthSymbol, list, node);
                UseIf(list.IndexerSymbol, list, node);
                break;
            case ISlicePatternOperation slice:
                UseIf(slice.SliceSymbol, slice, node);
                break;
        }
    }

    private void Iterated(IForEachLoopOperation loop, int node)
    {
        if (loop.Syntax is not CommonForEachStatementSyntax syntax)
            return;
        var info = model.GetForEachStatementInfo(syntax);
        UseIf(info.GetEnumeratorMethod, loop, node);
        UseIf(info.MoveNextMethod, loop, node);
        if (loop.IsAsynchronous)
        {
            AwaitedBy(info.MoveNextMethod, loop, node);
            AwaitedBy(info.DisposeMethod, loop, node);
        }

        UseIf(info.CurrentProperty, loop, node);
        UseIf(info.DisposeMethod, loop, node);
        UseIf(info.ElementConversion.MethodSymbol, loop, node);
        UseIf(info.CurrentConversion.MethodSymbol, loop, node);
        if (syntax is ForEachStatementSyntax { Type: { IsVar: false } type })
            Mention(info.ElementType, type, node);
        if (syntax is ForEachVariableStatementSyntax deconstructing)
            Deconstructed(loop, model.GetDeconstructionInfo(deconstructing), node, depth: 0);
        if (!Loops.IsSettled(loop))
            Ordered(loop.Collection, node);
    }

    private void Disposed(IOperation resources, bool isAsynchronous, int node)
    {
        if (resources is IVariableDeclarationGroupOperation group)
        {
            foreach (var declaration in group.Declarations)
            {
                foreach (var declarator in declaration.Declarators)
                    Disposed(declarator, declarator.Symbol.Type, isAsynchronous, node);
            }
        }
        else
        {
            Disposed(resources, resources.Type, isAsynchronous, node);
        }
    }

    private void Disposed(IOperation place, ITypeSymbol? type, bool isAsynchronous, int node)
    {
        if (type is not INamedTypeSymbol named)
            return;
        var name = isAsynchronous ? "DisposeAsync" : "Dispose";
        for (var current = named; current is not null; current = current.BaseType)
        {
            foreach (var member in current.GetMembers(name))
            {
                if (member is not IMethodSymbol { Parameters.IsEmpty: true, IsStatic: false } method)
                    continue;
                UseIf(method, place, node);
                if (isAsynchronous)
                    AwaitedBy(method, place, node);
                return;
            }
        }
    }

    private void Awaited(IOperation operation, AwaitExpressionInfo info, int node)
    {
        UseIf(info.GetAwaiterMethod, operation, node);
        UseIf(info.IsCompletedProperty, operation, node);
        UseIf(info.GetResultMethod, operation, node);
    }

    private void Deconstructed(IOperation operation, DeconstructionInfo info, int node, int depth)
    {
        UseIf(info.Method, operation, node);
        UseIf(info.Conversion?.MethodSymbol, operation, node);
        if (info.Nested.IsDefaultOrEmpty || depth > MaxTypeDepth)
            return;
        foreach (var nested in info.Nested)
            Deconstructed(operation, nested, node, depth + 1);
    }

    private void UseIf(ISymbol? symbol, IOperation operation, int node)
    {
        if (symbol is null)
            return;
        Use(symbol, operation, node);
        if (symbol is IMethodSymbol method)
            Call(method, operation, node, method.IsVirtual || method.IsAbstract || method.IsOverride);
        else if (symbol is IPropertySymbol { GetMethod: { } getter })
            Call(getter, operation, node, getter.IsVirtual || getter.IsAbstract || getter.IsOverride);
    }
}
