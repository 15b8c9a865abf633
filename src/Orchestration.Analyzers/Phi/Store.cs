using Microsoft.CodeAnalysis;

namespace Orchestration.Analyzers.Phi;

/// <summary>
/// What the variables of a body hold at one point. Variables that hold nothing are not in it. A copy shares the values
/// until one of the two is written, so that ways that part and meet cost nothing where nothing is assigned.
/// </summary>
internal sealed class Store
{
    private readonly Effort _effort;
    private Dictionary<ISymbol, Value> _values;
    private bool _isShared;

    public Store(Effort effort) => (_effort, _values) = (effort, new(SymbolEqualityComparer.Default));

    private Store(Store other) => (_effort, _values, _isShared, IsDead) = (other._effort, other._values, true, other.IsDead);

    /// <summary>Whether no execution comes here.</summary>
    public bool IsDead { get; set; }

    /// <summary>What a variable holds.</summary>
    public Value this[ISymbol variable]
    {
        get => _values.TryGetValue(variable, out var value) ? value : Value.None;
        set
        {
            if (value.IsNone && !_values.ContainsKey(variable))
                return;
            Own();
            if (value.IsNone)
                _values.Remove(variable);
            else
                _values[variable] = value;
        }
    }

    /// <summary>The same, to be changed by itself.</summary>
    public Store Clone()
    {
        _isShared = true;
        return new(this);
    }

    /// <summary>Adds what another way here brings.</summary>
    /// <returns>Whether anything is new.</returns>
    public bool Join(Store? other)
    {
        if (other is null || other.IsDead)
            return false;
        if (IsDead)
        {
            (_values, _isShared, other._isShared, IsDead) = (other._values, true, true, false);
            return true;
        }

        if (ReferenceEquals(_values, other._values))
            return false;
        var isNew = false;
        _effort.Spend(other._values.Count);
        foreach (var entry in other._values)
        {
            var known = this[entry.Key];
            var joined = known.Or(entry.Value);
            if (joined.Equals(known))
                continue;
            isNew |= !joined.HoldsSame(known);
            this[entry.Key] = joined;
        }

        return isNew;
    }

    private void Own()
    {
        if (!_isShared)
            return;
        _effort.Spend(_values.Count);
        (_values, _isShared) = (new(_values, SymbolEqualityComparer.Default), false);
    }
}

/// <summary>What the proof of a body has cost: operations that were walked, and values that were copied or joined.</summary>
internal sealed class Effort
{
    /// <summary>An operation costs about as much as so many values.</summary>
    private const int ValuesPerOperation = 16;

    private int _values;

    /// <summary>The cost, in operations.</summary>
    public int Operations { get; private set; }

    /// <summary>Counts one operation.</summary>
    public void Step() => Operations++;

    /// <summary>Counts values.</summary>
    public void Spend(int values)
    {
        _values += values;
        Operations += _values / ValuesPerOperation;
        _values %= ValuesPerOperation;
    }
}
