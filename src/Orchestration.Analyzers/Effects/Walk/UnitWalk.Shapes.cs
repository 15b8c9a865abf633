using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace Orchestration.Analyzers.Effects;

/// <content>Loops, tasks and handlers: what the control flow of a body does that no name shows.</content>
internal sealed partial class UnitWalk
{
    private void Control(IOperation operation, int node)
    {
        switch (operation)
        {
            case ILoopOperation loop:
                Loop(loop, node);
                break;
            case ITryOperation attempt:
                Attempt(attempt, node);
                break;
            case IBranchOperation { BranchKind: BranchKind.GoTo } branch:
                GoTo(branch, node);
                break;
            case IExpressionStatementOperation { Operation: var expression }:
                Abandoned(expression, node);
                break;
            case IInterpolationOperation interpolation:
                Interpolated(interpolation, node);
                break;
        }
    }

    private void Loop(ILoopOperation loop, int node)
    {
        if (Loops.IsConstant(loop) && (!Loops.HasExit(loop) || Loops.Waits(loop.Body)))
            Shape(ShapeRules.EndlessLoop, loop.Syntax.GetFirstToken().Span, loop.Syntax.GetFirstToken().ValueText, node);
        else if (loop is not IForEachLoopOperation && Loops.Waits(loop.Body) && !Loops.Inside(loop.Body).Any(static inside => inside is ITryOperation { Catches.IsEmpty: false }))
            Shape(ShapeRules.WaitingLoop, loop.Syntax.GetFirstToken().Span, loop.Syntax.GetFirstToken().ValueText, node);
    }

    private void Attempt(ITryOperation attempt, int node)
    {
        if (attempt.Catches.IsEmpty)
            return;
        for (var around = attempt.Parent; around is not null and not (IAnonymousFunctionOperation or ILocalFunctionOperation); around = around.Parent)
        {
            if (around is ILoopOperation loop && Loops.Retries(loop, attempt))
            {
                Shape(ShapeRules.RetryLoop, loop.Syntax.GetFirstToken().Span, loop.Syntax.GetFirstToken().ValueText, node);
                return;
            }
        }

        foreach (var handler in attempt.Catches)
        {
            if (TriesAgain(attempt, handler))
                Shape(ShapeRules.RetryLoop, handler.Syntax.GetFirstToken().Span, "catch", node);
            else if (FallsBack(attempt, handler))
                Shape(ShapeRules.PortFallback, handler.Syntax.GetFirstToken().Span, "catch", node);
        }
    }

    /// <summary>
    /// A handler that jumps back, calls its own method, or calls what has just failed: something to wait for, or a method of
    /// this compilation with the same arguments. With others it says something else.
    /// </summary>
    private bool TriesAgain(ITryOperation attempt, ICatchClauseOperation handler)
    {
        var method = model.GetEnclosingSymbol(attempt.Syntax.SpanStart, cancellationToken);
        var tried = Loops.Inside(attempt.Body).OfType<IInvocationOperation>().Where(static call => !call.TargetMethod.ReturnsVoid)
            .ToLookup(static call => (ISymbol)call.TargetMethod.OriginalDefinition, SymbolEqualityComparer.Default);
        return Loops.Inside(handler.Handler).Any(operation => operation switch
        {
            IBranchOperation { BranchKind: BranchKind.GoTo, Target: var label } => IsBefore(label, attempt.Syntax),
            IInvocationOperation { TargetMethod: var called } =>
                SymbolEqualityComparer.Default.Equals(called.OriginalDefinition, method?.OriginalDefinition)
                || tried[called.OriginalDefinition].Any(call => IsTask(called.ReturnType) || _table.IsOwn(called) && call.Syntax.IsEquivalentTo(operation.Syntax)),
            _ => false,
        });
    }

    private static bool IsBefore(ILabelSymbol label, SyntaxNode syntax) =>
        label.DeclaringSyntaxReferences is [var declared, ..] && declared.Span.Start <= syntax.SpanStart;

    /// <summary>A port's failure has a closed set of answers; a handler that gives none of them, nor throws, made one up.</summary>
    private bool FallsBack(ITryOperation attempt, ICatchClauseOperation handler)
    {
        if (!Loops.Inside(attempt.Body).Any(static operation => operation is IInvocationOperation { TargetMethod: var method } && IsPort(method))
            && !(model.GetEnclosingSymbol(attempt.Syntax.SpanStart, cancellationToken) is IMethodSymbol around && ImplementsPort(around)))
            return false;
        return !Loops.Inside(handler.Handler).Any(static operation =>
            operation is IThrowOperation or IFieldReferenceOperation { Field.ContainingType: { Name: "Failure", ContainingNamespace.Name: "Orchestration" } }
            || operation is IPropertyReferenceOperation { Property.ContainingType.Name: "MutationOutcome" });
    }

    private static bool IsPort(IMethodSymbol method) =>
        HostPorts.Find(method.ContainingType) is not null || ImplementsPort(method);

    private static bool ImplementsPort(IMethodSymbol method)
    {
        if (method.MethodKind != MethodKind.Ordinary && method.ExplicitInterfaceImplementations.IsEmpty)
            return false;
        foreach (var contract in method.ContainingType.AllInterfaces)
        {
            if (HostPorts.Find(contract) is not null && contract.GetMembers(method.Name.Substring(method.Name.LastIndexOf('.') + 1)).Any(declared =>
                SymbolEqualityComparer.Default.Equals(method.ContainingType.FindImplementationForInterfaceMember(declared), method)))
                return true;
        }

        return false;
    }

    private void GoTo(IBranchOperation branch, int node)
    {
        if (!IsBefore(branch.Target, branch.Syntax) || model.GetEnclosingSymbol(branch.Syntax.SpanStart, cancellationToken) is not { } method)
            return;
        for (var around = branch.Parent; around is not null; around = around.Parent)
        {
            if (around is ICatchClauseOperation)
                return;
            if (around is IBlockOperation block && branch.Target.DeclaringSyntaxReferences is [var declared, ..] && block.Syntax.Span.Contains(declared.Span))
            {
                var isEndless = branch.Parent == block && block.Operations.LastOrDefault() == branch;
                if (isEndless || Loops.Waits(block))
                    Shape(isEndless ? ShapeRules.EndlessLoop : ShapeRules.WaitingLoop, branch.Syntax.GetFirstToken().Span, "goto " + branch.Target.Name, node);
                return;
            }
        }
    }

    private void Abandoned(IOperation expression, int node)
    {
        var started = expression is ISimpleAssignmentOperation { Target: IDiscardOperation } assignment ? assignment.Value : expression;
        while (started is IConversionOperation conversion)
            started = conversion.Operand;
        // What has started it is the cause where that is a finding itself.
        if (started is IInvocationOperation invocation && IsTask(invocation.Type) && _table.Find(invocation.TargetMethod) is not { Effect.Rule.Id: "ORCH3005" })
            Shape(ShapeRules.AbandonedTask, EffectPlace.Of(invocation.Syntax, invocation.TargetMethod), EffectPlace.Name(invocation.TargetMethod), node);
    }

    private static bool IsTask(ITypeSymbol? type) =>
        type is { Name: "Task" or "ValueTask" or "ConfiguredTaskAwaitable" or "ConfiguredValueTaskAwaitable" } && SymbolNames.Full(type.ContainingNamespace).StartsWith("System.", StringComparison.Ordinal);

    /// <summary>A hole is formatted as its <c>ToString()</c> would be: with the current culture, unless a handler says otherwise.</summary>
    private void Interpolated(IInterpolationOperation interpolation, int node)
    {
        if (interpolation.Parent is not IInterpolatedStringOperation { Parent: not IConversionOperation { Type.SpecialType: not (SpecialType.System_String or SpecialType.System_Object) } })
            return;
        Formatted(interpolation.Expression, node);
    }

    private void Formatted(IOperation value, int node)
    {
        while (value is IConversionOperation { IsImplicit: true } conversion)
            value = conversion.Operand;
        var type = value.Type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : value.Type;
        if (type is not INamedTypeSymbol named || named.SpecialType is SpecialType.System_String or SpecialType.System_Object || value.ConstantValue.HasValue)
            return;
        TextOf(named, value, node);
        foreach (var member in named.GetMembers("ToString"))
        {
            if (member is not IMethodSymbol { Parameters.IsEmpty: true } method || _table.Find(method) is not { Effect: { } effect } || (effect.Kinds & Model.Effects.EffectKinds.Culture) == 0 || !Applies(effect))
                continue;
            Add(effect, value.Syntax.Span, EffectPlace.Name(method), node, SymbolNames.Full(named));
            return;
        }
    }

    private void Concatenated(IBinaryOperation binary, int node)
    {
        if (binary is not { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String, OperatorMethod: null })
            return;
        Formatted(binary.LeftOperand, node);
        Formatted(binary.RightOperand, node);
    }

    private void ReturnsEarly(IMethodSymbol method, TextSpan place, int node)
    {
        if (method is { IsAsync: true, ReturnsVoid: true })
            Shape(ShapeRules.AsyncVoid, place, method.MethodKind == MethodKind.LocalFunction ? method.Name : method.ContainingType.Name + "." + method.Name, node);
        if (method is { IsExtern: true, IsStatic: true } && method.GetAttributes().IsEmpty)
            Shape(ShapeRules.Native, place, method.ContainingType.Name + "." + method.Name, node);
    }

    /// <summary>Attributes that are not used but make the compiler or the runtime do something.</summary>
    private bool Marked(IObjectCreationOperation creation, IMethodSymbol constructor, int node)
    {
        if (creation.Syntax is not AttributeSyntax attribute)
            return false;
        var shape = constructor.ContainingType.Name switch
        {
            "ModuleInitializerAttribute" => ShapeRules.ModuleInitializer,
            "DllImportAttribute" or "LibraryImportAttribute" => ShapeRules.Native,
            _ => null,
        };
        if (shape is null || !SymbolNames.Full(constructor.ContainingType.ContainingNamespace).StartsWith("System.Runtime", StringComparison.Ordinal))
            return false;
        Shape(shape, attribute.Name.Span, EffectPlace.Name(constructor.ContainingType), node);
        return true;
    }

    private void Event(ISymbol member, TextSpan place, int node) =>
        Shape(ShapeRules.EventDeclared, place, member.ContainingType.Name + "." + member.Name, node);
}
