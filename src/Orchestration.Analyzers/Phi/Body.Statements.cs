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
        foreach (var handler in attempt.Catches)
        {
            _store = before.Clone();
            Eval(handler.ExceptionDeclarationOrExpression);
            Eval(handler.Filter);
            Block(handler.Handler);
            after.Join(_store);
        }

        _store = after;
        if (attempt.Finally is not { } final)
            return;
        var isDead = _store.IsDead;
        _store.Join(before);
        Block(final);
        _store.IsDead |= isDead;
    }

    private void Branch(IBranchOperation branch)
    {
        if (!_branches.TryGetValue(branch.Target, out var target))
            _branches.Add(branch.Target, target = new Store(_effort) { IsDead = true });
        _hasGoto |= branch.BranchKind == BranchKind.GoTo;
        target.Join(_store);
        _store.IsDead = true;
    }

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
