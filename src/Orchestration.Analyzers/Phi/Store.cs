using Microsoft.CodeAnalysis;

namespace Orchestration.Analyzers.Phi;

/// <summary>What the variables of a body hold at one point. Variables that hold nothing are not in it.</summary>
internal sealed class Store
{
    private readonly Dictionary<ISymbol, Value> _values;

    public Store() => _values = new(SymbolEqualityComparer.Default);

    private Store(Store other) => (_values, IsDead) = (new(other._values, SymbolEqualityComparer.Default), other.IsDead);

    /// <summary>Whether no execution comes here.</summary>
    public bool IsDead { get; set; }

    /// <summary>What a variable holds.</summary>
    public Value this[ISymbol variable]
    {
        get => _values.TryGetValue(variable, out var value) ? value : Value.None;
        set
        {
            if (value.IsNone)
                _values.Remove(variable);
            else
                _values[variable] = value;
        }
    }

    /// <summary>The same, to be changed by itself.</summary>
    public Store Clone() => new(this);

    /// <summary>Adds what another way here brings.</summary>
    /// <returns>Whether anything is new.</returns>
    public bool Join(Store? other)
    {
        if (other is null || other.IsDead)
            return false;
        var isNew = IsDead;
        if (IsDead)
            _values.Clear();
        IsDead = false;
        foreach (var entry in other._values)
        {
            var known = this[entry.Key];
            var joined = isNew ? entry.Value : known.Or(entry.Value);
            isNew |= !joined.HoldsSame(known);
            _values[entry.Key] = joined;
        }

        return isNew;
    }
}
