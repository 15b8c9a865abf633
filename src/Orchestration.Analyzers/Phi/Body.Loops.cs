using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Orchestration.Analyzers.Phi;

/// <content>Loops: walked until another round brings nothing new.</content>
internal sealed partial class Body
{
    private void Loop(ILoopOperation loop)
    {
        switch (loop)
        {
            case IForEachLoopOperation each:
                var items = Eval(each.Collection);
                Iterate(loop, () =>
                {
                    ForEachVariable(each, items);
                    Eval(each.Body);
                    Arrive(loop.ContinueLabel);
                });
                break;
            case IForLoopOperation counting:
                foreach (var operation in counting.Before)
                    Eval(operation);
                Iterate(loop, () =>
                {
                    Eval(counting.Condition);
                    Eval(counting.Body);
                    Arrive(loop.ContinueLabel);
                    foreach (var operation in counting.AtLoopBottom)
                        Eval(operation);
                });
                break;
            case IWhileLoopOperation { ConditionIsTop: false } until:
                Iterate(loop, () =>
                {
                    Eval(until.Body);
                    Arrive(loop.ContinueLabel);
                    Eval(until.Condition);
                });
                break;
            case IWhileLoopOperation loopWhile:
                Iterate(loop, () =>
                {
                    Eval(loopWhile.Condition);
                    Eval(loopWhile.Body);
                    Arrive(loop.ContinueLabel);
                });
                break;
            default:
                Children(loop);
                break;
        }
    }

    private void ForEachVariable(IForEachLoopOperation loop, in Value items)
    {
        switch (loop.LoopControlVariable)
        {
            case IVariableDeclaratorOperation declarator:
                Set(declarator.Symbol, items.Flat.Step(declarator.Syntax, declarator.Symbol.Name));
                break;
            case { } target:
                Assign(target, items.Flat, target.Syntax);
                break;
        }
    }

    /// <summary>Walks a loop until another round brings nothing new; the lattice is finite, so it ends.</summary>
    private void Iterate(ILoopOperation loop, Action body)
    {
        while (!_store.IsDead && !_isTooLarge)
        {
            var head = _store.Clone();
            body();
            var isNew = head.Join(_store);
            _store = head;
            if (!isNew)
                break;
        }

        // Only a jump leaves a loop without end.
        _store.IsDead |= loop is IWhileLoopOperation { Condition.ConstantValue: { HasValue: true, Value: true } } or IForLoopOperation { Condition: null };
        Arrive(loop.ExitLabel);
    }
}
