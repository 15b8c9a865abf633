using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Orchestration.Model.Phi;

namespace Orchestration.Analyzers.Phi;

/// <content>Lambdas, local functions and delegates: walked in place, where what they capture is known.</content>
internal sealed partial class Body
{
    private const int MaxActive = 12;

    private Value Delegate(Site site)
    {
        var callee = site.Receiver;
        var all = Value.None;
        foreach (var value in site.Values)
            all = all.Or(value.Flat);
        if (callee.Parameters != 0 && (all.Holds || all.Chosen != Labels.None))
            _uses.Add(new DelegateUse(callee.Parameters, all));
        return callee.Parts is Functions ? Called(callee, site.Values, isUnknown: false) : callee.Flat.Or(all);
    }

    /// <summary>Calls every function that a value stands for.</summary>
    /// <param name="value">The delegate.</param>
    /// <param name="given">What the functions get; none where it is not known.</param>
    /// <param name="isUnknown">Whether the functions are called somewhere, by somebody, with something.</param>
    private Value Called(in Value value, Value[] given, bool isUnknown = true)
    {
        if (value.Parts is not Functions functions)
            return value;
        var result = value.Flat;
        foreach (var target in functions.Targets)
        {
            if (target is IAnonymousFunctionOperation lambda)
                result = result.Or(Call(lambda, given));
            else if (target is IMethodSymbol method && (!isUnknown || method.MethodKind == MethodKind.LocalFunction))
                result = result.Or(Invoke(new Site(_active.OfType<IOperation>().LastOrDefault()?.Syntax ?? given.FirstOrDefault(one => one.Trace is not null).Trace?.Place.Node ?? _owner.DeclaringSyntaxReferences[0].GetSyntax(_cancellation), method, Value.None, null, Fit(given, method.Parameters.Length), [])));
        }

        return result;
    }

    private static Value[] Fit(Value[] given, int length)
    {
        var fit = new Value[length];
        Array.Copy(given, fit, Math.Min(given.Length, length));
        return fit;
    }

    private Value Call(IAnonymousFunctionOperation lambda, Value[] given) => Walk(lambda, lambda.Symbol, lambda.Body, given, null);

    private Value Call(ILocalFunctionOperation function, Value[] given, Site? site = null) =>
        function.Body is null ? Value.None : Walk(function, function.Symbol, function.Body, given, site);

    /// <summary>
    /// Walks a function's body where it is called. Its variables are the enclosing ones; it may run never or often, so what
    /// it leaves is joined with what was before.
    /// </summary>
    private Value Walk(IOperation function, IMethodSymbol symbol, IBlockOperation body, Value[] given, Site? site)
    {
        _walked.Add(function);
        if (_active.Count > MaxActive || !_active.Add(function))
            return given.Aggregate(Value.None, static (all, one) => all.Or(one.Flat));
        var (result, outs, before, aside, shadow) = (_result, _outs.ToArray(), _store.Clone(), _conditionals.ToArray(), _shadow);
        _shadow = before;
        (_result, _function) = (Value.None, _function + 1);
        _outs.Clear();
        foreach (var parameter in symbol.Parameters)
        {
            var own = Source(parameter, parameter.DeclaringSyntaxReferences is [var reference, ..] ? reference : null);
            var value = parameter.Ordinal < given.Length ? given[parameter.Ordinal] : Value.None;
            _store[parameter] = own.Labels == Labels.Suspected && given.Length > 0 ? value : own.Or(value);
        }

        Block(body);
        var returned = _result;
        (_store, _shadow) = (before, shadow);
        shadow?.Join(before);
        if (site is not null)
        {
            foreach (var entry in _outs)
                site.Outs[entry.Key] = entry.Value;
        }

        _outs.Clear();
        foreach (var entry in outs)
            _outs[entry.Key] = entry.Value;
        (_result, _function) = (result, _function - 1);
        _conditionals.Clear();
        _conditionals.AddRange(aside);
        _active.Remove(function);
        return returned;
    }
}
