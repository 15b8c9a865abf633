using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Orchestration.Model.Phi;

namespace Orchestration.Analyzers.Phi;

/// <content>Statements: where ways part and meet.</content>
internal sealed partial class Body
{
    private void Block(IBlockOperation block)
    {
        foreach (var function in block.Operations)
        {
            if (function is ILocalFunctionOperation local)
                _localFunctions[local.Symbol] = local;
        }

        foreach (var statement in block.Operations)
            Eval(statement);
    }

    private void Declare(IVariableDeclaratorOperation declarator)
    {
        var initializer = declarator.Initializer ?? (declarator.Parent as IVariableDeclarationOperation)?.Initializer;
        if (initializer is null)
            return;
        _initializers[declarator.Symbol] = initializer.Value;
        var value = Eval(initializer.Value);
        if (declarator.Symbol.RefKind is RefKind.Ref)
            _aliases[declarator.Symbol] = initializer.Value;
        Set(declarator.Symbol, value.Step(declarator.Syntax, declarator.Symbol.Name));
    }

    private void If(IConditionalOperation branch)
    {
        var condition = Eval(branch.Condition);
        var outer = _chosen;
        _chosen = _chosen.Or(condition.AsCondition);
        var before = _store.Clone();
        Eval(branch.WhenTrue);
        var after = _store;
        _store = before;
        Eval(branch.WhenFalse);
        _store.Join(after);
        _chosen = outer;
    }

    private void Switch(ISwitchOperation branch)
    {
        var value = Eval(branch.Value);
        var outer = _chosen;
        _chosen = _chosen.Or(value.AsCondition);
        var before = _store.Clone();
        var hasDefault = false;
        Store? through = null;
        foreach (var section in branch.Cases)
        {
            _store = before.Clone();
            _store.Join(through);
            foreach (var clause in section.Clauses)
            {
                Arrive(clause.Label);
                hasDefault |= clause is IDefaultCaseClauseOperation;
                if (clause is IPatternCaseClauseOperation pattern)
                {
                    Bind(pattern.Pattern, value);
                    Eval(pattern.Guard);
                }
            }

            foreach (var statement in section.Body)
                Eval(statement);
            through = _store;
        }

        if (through is not null)
            _store = through;
        if (!hasDefault)
            _store.Join(before);
        Arrive(branch.ExitLabel);
        _chosen = outer;
    }

    private void Try(ITryOperation attempt)
    {
        var before = _store.Clone();
        var outer = _shadow;
        // What a variable held at any point of the block, it may hold in a handler.
        _shadow = before;
        Block(attempt.Body);
        _shadow = outer;
        outer?.Join(before);
        var after = _store;
        // What a variable held at any point of a handler, it may hold in the finally block.
        var leaving = before.Clone();
        _shadow = leaving;
        foreach (var handler in attempt.Catches)
        {
            _store = before.Clone();
            Eval(handler.ExceptionDeclarationOrExpression);
            Eval(handler.Filter);
            Block(handler.Handler);
            after.Join(_store);
        }

        _shadow = outer;
        outer?.Join(leaving);
        _store = after;
        if (attempt.Finally is not { } final)
            return;
        var isDead = _store.IsDead;
        _store.Join(leaving);
        Block(final);
        foreach (var target in Leaving(attempt))
            Jump(target, isBack: false);
        _store.IsDead |= isDead;
    }

    private void Branch(IBranchOperation branch)
    {
        Jump(branch.Target, branch.BranchKind == BranchKind.GoTo);
        foreach (var attempt in Finals(branch))
        {
            if (!_leaving.TryGetValue(attempt, out var targets))
                _leaving.Add(attempt, targets = []);
            if (!targets.Contains(branch.Target))
                targets.Add(branch.Target);
        }

        _store.IsDead = true;
    }

    private void Jump(ILabelSymbol label, bool isBack)
    {
        if (!_branches.TryGetValue(label, out var target))
            _branches.Add(label, target = new Store(_effort) { IsDead = true });
        // Only a goto leads to what was walked already; loops and switches ask for what arrives when they are done.
        _isMoved |= target.Join(_store) && isBack;
    }

    /// <summary>The labels that were jumped to from inside: the finally block comes between.</summary>
    private IEnumerable<ILabelSymbol> Leaving(ITryOperation attempt) => _leaving.TryGetValue(attempt, out var targets) ? targets : [];

    /// <summary>The statements whose finally block runs before a jump arrives.</summary>
    private static IEnumerable<ITryOperation> Finals(IBranchOperation branch)
    {
        IOperation inner = branch;
        for (var outer = branch.Parent; outer is not null && !IsTarget(outer, branch.Target); (inner, outer) = (outer, outer.Parent))
        {
            if (outer is ITryOperation { Finally: { } final } attempt && inner != final)
                yield return attempt;
        }
    }

    private static bool IsTarget(IOperation operation, ILabelSymbol label) => operation switch
    {
        ILoopOperation loop => IsSame(loop.ExitLabel, label) || IsSame(loop.ContinueLabel, label),
        ISwitchOperation choice => IsSame(choice.ExitLabel, label) || choice.Cases.Any(section => section.Clauses.Any(clause => IsSame(clause.Label, label))),
        IBlockOperation block => block.Operations.Any(statement => statement is ILabeledOperation labelled && IsSame(labelled.Label, label)),
        _ => false,
    };

    private static bool IsSame(ILabelSymbol? one, ILabelSymbol other) => SymbolEqualityComparer.Default.Equals(one, other);

    /// <summary>Joins the ways that jump to a label.</summary>
    private void Arrive(ILabelSymbol? label)
    {
        if (label is not null && _branches.TryGetValue(label, out var store))
            _store.Join(store);
    }

    private void Return(IReturnOperation operation)
    {
        if (operation.ReturnedValue is { } returned)
        {
            var value = Eval(returned);
            Result(Widened(value, returned.Type, SymbolTypes.Of(_owner), returned.Syntax), returned.Syntax);
        }

        if (operation.Kind is OperationKind.Return or OperationKind.YieldBreak)
            _store.IsDead = true;
    }

    /// <summary>What a body, or the lambda that is being walked, gives back.</summary>
    private void Result(in Value value, SyntaxNode place)
    {
        _result = _result.Or(Under(value));
        if (_function > 0 || _isInferred || ReturnedMember() is not { } member || !value.Holds)
            return;
        if (SymbolTypes.Of(member) is not { TypeKind: TypeKind.TypeParameter } and not null && !_model.IsDeclassifier(member) && !Reader.Of(member).Covers(value.Labels))
            Check(value, PhiRules.Unlabelled, $"the result of '{PhiText.Name(member)}'", place, member);
    }

    /// <summary>The member whose declared labels a result has to have: a property for its getter, otherwise the method.</summary>
    private ISymbol? ReturnedMember() => _owner switch
    {
        IMethodSymbol { MethodKind: MethodKind.PropertyGet, AssociatedSymbol: { } property } => property,
        IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.ExplicitInterfaceImplementation or MethodKind.UserDefinedOperator or MethodKind.Conversion } method => method,
        _ => null,
    };
}
