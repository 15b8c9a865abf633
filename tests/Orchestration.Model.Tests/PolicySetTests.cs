using System.Numerics;
using Orchestration.Model.Policies;

namespace Orchestration.Model.Tests;

/// <summary>Sets of atoms against sets of numbers, across the words that hold them.</summary>
public sealed class PolicySetTests
{
    private static readonly Gen<(int Count, HashSet<int> One, HashSet<int> Other)> s_sets = Gen.Int[1, 200].SelectMany(count =>
        Gen.Select(Subset(count), Subset(count), (one, other) => (count, one, other)));

    [Fact]
    public void Sets_of_atoms_are_sets() => s_sets.Sample(sample =>
    {
        var (count, one, other) = sample;
        var (left, right) = (Of(count, one), Of(count, other));
        Assert.Equal(one.Order(), Members(left, count));
        Assert.Equal(one.Intersect(other).Order(), Members(left.Intersect(right), count));
        Assert.Equal(one.Except(other).Order(), Members(left.Except(right), count));
        Assert.Equal(one.Overlaps(other), left.Overlaps(right));
        Assert.Equal(one.Count == 0, left.IsEmpty);
        Assert.Equal(one.SetEquals(other), left == right);
        Assert.Equal(!one.SetEquals(other), left != right);
        Assert.True(left.Equals((object)Of(count, one)) && !left.Equals("a set"));
        Assert.Equal(left.GetHashCode(), Of(count, one).GetHashCode());
        for (var from = 0; from < count; from++)
            Assert.Equal(one.Where(member => member >= from).DefaultIfEmpty(-1).Min(), left.Next(from));
        var words = new ulong[(count + 63) / 64];
        left.CopyTo(words);
        Assert.Equal(one.Order(), Enumerable.Range(0, count).Where(member => (words[member / 64] >> (member % 64) & 1) != 0));
        right.RemoveFrom(words);
        Assert.Equal(one.Except(other).Order(), Enumerable.Range(0, count).Where(member => (words[member / 64] >> (member % 64) & 1) != 0));
    }, iter: Volume.Of(2_000));

    [Fact]
    public void A_hash_tells_most_sets_apart() =>
        Assert.True(Enumerable.Range(0, 128).Select(member => Of(128, [member]).GetHashCode()).Distinct().Count() > 50);

    [Fact]
    public void Bits_are_counted() => Gen.OneOf(Gen.ULong, Gen.Int[0, 63].Select(bit => 1UL << bit), Gen.Const(0UL), Gen.Const(ulong.MaxValue)).Sample(word =>
    {
        Assert.Equal(BitOperations.PopCount(word), Bits.Count(word));
        Assert.Equal(BitOperations.TrailingZeroCount(word), Bits.TrailingZeros(word));
    }, iter: 2_000);

    [Fact]
    public void Atoms_say_their_values()
    {
        Assert.Equal("Unknown", new UnknownAtom().ToString());
        Assert.Equal("\"a b\"", new ValueAtom(new(FacetValueKind.Text, 0, "a b")).ToString());
        Assert.Equal(["-7", "-7..7"], new[] { new IntegerAtom(-7, -7), new IntegerAtom(-7, 7) }.Select(atom => atom.ToString()));
        VersionAtom[] versions = [new(null, null), new(null, "2.0.0"), new("1.0.0", null), new("1.0.0", "1.0.0"), new("1.0.0", "2.0.0")];
        Assert.Equal(["any version", "below 2.0.0", "above 1.0.0", "1.0.0", "between 1.0.0 and 2.0.0"], versions.Select(atom => atom.ToString()));
        Assert.Equal([false, false, false, true, false], versions.Select(atom => atom.IsPoint));
        Assert.Equal("1.0.0", versions[3].Sample);
        Assert.Equal("1.0.1", versions[4].Sample);
    }

    private static Gen<HashSet<int>> Subset(int count) =>
        Gen.OneOf(Gen.Int[0, 3], Gen.Int[0, count]).SelectMany(size => Gen.Int[0, count - 1].HashSet[0, Math.Min(size, count)]);

    private static AtomSet Of(int count, HashSet<int> members) => AtomSet.Where(count, members.Contains);

    private static IEnumerable<int> Members(AtomSet set, int count) => Enumerable.Range(0, count).Where(set.Contains);
}
