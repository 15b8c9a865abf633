using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Orchestration.Analyzers.Effects;

/// <summary>Loops by what they do: going on without an end, waiting, and trying again.</summary>
internal static class Loops
{
    private static readonly HashSet<string> s_waits = new(StringComparer.Ordinal)
    {
        "Delay", "Sleep", "Yield", "WaitOne", "WaitForNextTickAsync", "SpinUntil", "SpinOnce", "SpinWait", "Wait",
    };

    /// <summary>Whether a loop's condition never ends it.</summary>
    public static bool IsConstant(ILoopOperation loop) => loop switch
    {
        IWhileLoopOperation { ConditionIsUntil: false } @while => @while.Condition is null or { ConstantValue: { HasValue: true, Value: true } },
        IForLoopOperation @for => @for.Condition is null or { ConstantValue: { HasValue: true, Value: true } },
        _ => false,
    };

    /// <summary>Whether anything in a loop's body leaves it; a value that is yielded lets its reader leave.</summary>
    public static bool HasExit(ILoopOperation loop) => Inside(loop.Body).Any(operation => operation switch
    {
        IReturnOperation or IThrowOperation => true,
        IBranchOperation { BranchKind: BranchKind.Break } branch => SymbolEqualityComparer.Default.Equals(branch.Target, loop.ExitLabel),
        IBranchOperation { BranchKind: BranchKind.GoTo } => true,
        _ => false,
    });

    /// <summary>Whether code lets time pass.</summary>
    public static bool Waits(IOperation code) => Inside(code).Any(static operation =>
        operation is IInvocationOperation { TargetMethod: var method } && s_waits.Contains(method.Name));

    /// <summary>Whether code stands in a handler; what is called again there is a retry.</summary>
    public static bool IsInHandler(IOperation operation)
    {
        for (var around = operation.Parent; around is not null; around = around.Parent)
        {
            if (around is ICatchClauseOperation)
                return true;
        }

        return false;
    }

    /// <summary>Whether a loop tries again what failed: it leaves on success and goes on after a failure that it caught.</summary>
    public static bool Retries(ILoopOperation loop, ITryOperation attempt)
    {
        if (loop is IForEachLoopOperation && !Leaves(loop, attempt.Body))
            return false;
        return attempt.Catches.Any(static handler => !AlwaysLeaves(handler.Handler))
            && Inside(attempt.Body).Any(static operation => operation is IInvocationOperation or IAwaitOperation or IObjectCreationOperation)
            && (Leaves(loop, attempt.Body) || DecidesCondition(loop, attempt));
    }

    /// <summary>Whether a block certainly ends by leaving whatever is around it.</summary>
    public static bool AlwaysLeaves(IBlockOperation block) => block.Operations.LastOrDefault() switch
    {
        IReturnOperation { Kind: OperationKind.Return or OperationKind.YieldBreak } or IThrowOperation => true,
        IExpressionStatementOperation { Operation: IThrowOperation } => true,
        IBranchOperation { BranchKind: BranchKind.Break } => true,
        IConditionalOperation { WhenTrue: IBlockOperation yes, WhenFalse: IBlockOperation no } => AlwaysLeaves(yes) && AlwaysLeaves(no),
        IBlockOperation inner => AlwaysLeaves(inner),
        _ => false,
    };

    /// <summary>Whether a loop over a collection only adds up: whole numbers and flags are the same in any order.</summary>
    public static bool IsSettled(IForEachLoopOperation loop)
    {
        var statements = loop.Body is IBlockOperation block ? block.Operations.AsEnumerable() : [loop.Body];
        return statements.All(static statement => statement is IExpressionStatementOperation
        {
            Operation: IIncrementOrDecrementOperation or ICompoundAssignmentOperation
            {
                OperatorKind: BinaryOperatorKind.Add or BinaryOperatorKind.Subtract or BinaryOperatorKind.And or BinaryOperatorKind.Or or BinaryOperatorKind.ExclusiveOr,
                Type.SpecialType: >= SpecialType.System_Boolean and <= SpecialType.System_UInt64,
            },
        });
    }

    /// <summary>What is inside, without the bodies of lambdas and local functions.</summary>
    public static IEnumerable<IOperation> Inside(IOperation code)
    {
        var pending = new Stack<IOperation>();
        pending.Push(code);
        while (pending.Count > 0)
        {
            var operation = pending.Pop();
            yield return operation;
            if (operation is IAnonymousFunctionOperation or ILocalFunctionOperation)
                continue;
            foreach (var child in operation.ChildOperations)
                pending.Push(child);
        }
    }

    private static bool Leaves(ILoopOperation loop, IBlockOperation block) => Inside(block).Any(operation =>
        operation is IReturnOperation { Kind: OperationKind.Return }
        || operation is IBranchOperation branch && (branch.BranchKind == BranchKind.GoTo || SymbolEqualityComparer.Default.Equals(branch.Target, loop.ExitLabel)));

    private static bool DecidesCondition(ILoopOperation loop, ITryOperation attempt)
    {
        var condition = loop switch { IWhileLoopOperation @while => @while.Condition, IForLoopOperation @for => @for.Condition, _ => null };
        if (condition is null)
            return false;
        var read = Inside(condition).OfType<ILocalReferenceOperation>().Select(static reference => reference.Local).ToArray();
        return read.Length > 0 && Inside(attempt.Body).OfType<IAssignmentOperation>().Any(assignment =>
            assignment.Target is ILocalReferenceOperation { Local: var local } && read.Contains(local, SymbolEqualityComparer.Default));
    }
}
