using System.Collections.Immutable;
using Orchestration.Model.Collections;

namespace Orchestration.Model.Tests;

/// <summary>Equality of lists is equality of their elements, in order, and nothing else.</summary>
public sealed class EquatableArrayTests
{
    private static readonly Gen<int[]> s_items = Gen.Int[0, 2].Array[0, 4];

    [Fact]
    public void Equal_exactly_when_the_elements_are() => Gen.Select(s_items, s_items).Sample((one, other) =>
    {
        var (left, right) = (one.ToEquatableArray(), other.ToEquatableArray());
        var expected = one.SequenceEqual(other);
        Assert.Equal(expected, left.Equals(right));
        Assert.Equal(expected, left.Equals((object)right));
        Assert.Equal(expected, left == right);
        Assert.Equal(!expected, left != right);
        if (expected)
            Assert.Equal(left.GetHashCode(), right.GetHashCode());
    }, iter: 5_000);

    [Fact]
    public void It_is_what_it_was_made_of() => s_items.Sample(items =>
    {
        var array = items.ToEquatableArray();
        Assert.Equal(items, array);
        Assert.Equal(items, array.AsImmutableArray());
        Assert.Equal(items.Length, array.Count);
        Assert.Equal(items.Length == 0, array.IsEmpty);
        Assert.All(Enumerable.Range(0, items.Length), index => Assert.Equal(items[index], array[index]));
        Assert.False(array.Equals(items));
    }, iter: 1_000);

    [Fact]
    public void The_default_value_is_empty()
    {
        EquatableArray<string> missing = default;
        EquatableArray<string> empty = [];
        Assert.Equal(empty, missing);
        Assert.Equal(empty.GetHashCode(), missing.GetHashCode());
        Assert.Equal(empty, new EquatableArray<string>(default(ImmutableArray<string>)));
        Assert.Throws<IndexOutOfRangeException>(() => missing[0]);
        Assert.Empty(missing);
    }
}
