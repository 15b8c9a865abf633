using System.Collections.Immutable;

namespace Orchestration.Model.Policies;

/// <summary>A set of atoms of one axis, as bits by position.</summary>
public readonly struct AtomSet : IEquatable<AtomSet>
{
    private readonly ImmutableArray<ulong> _words;

    private AtomSet(ImmutableArray<ulong> words) => _words = words;

    /// <summary>Whether it holds no atom.</summary>
    public bool IsEmpty
    {
        get
        {
            foreach (var word in _words)
            {
                if (word != 0)
                    return false;
            }

            return true;
        }
    }

    /// <summary>The set of the positions that a test accepts.</summary>
    /// <param name="count">How many atoms the axis has.</param>
    /// <param name="test">The test of a position.</param>
    public static AtomSet Where(int count, Func<int, bool> test)
    {
        var words = new ulong[(count + 63) / 64];
        for (var position = 0; position < count; position++)
        {
            if (test(position))
                words[position / 64] |= 1UL << (position % 64);
        }

        return new AtomSet(ImmutableArray.Create(words));
    }

    /// <summary>Whether it holds the atom at a position.</summary>
    /// <param name="position">From 0.</param>
    public bool Contains(int position) => (_words[position / 64] >> (position % 64) & 1) != 0;

    /// <summary>The first position from one on that is held; -1 for none.</summary>
    /// <param name="from">From 0.</param>
    public int Next(int from)
    {
        for (var word = from / 64; word < _words.Length; word++)
        {
            var rest = word == from / 64 ? _words[word] >> (from % 64) << (from % 64) : _words[word];
            if (rest != 0)
                return (word * 64) + Bits.TrailingZeros(rest);
        }

        return -1;
    }

    /// <summary>Copies the set into words of as many.</summary>
    internal void CopyTo(ulong[] words) => _words.CopyTo(words);

    /// <summary>Takes the set out of words of as many.</summary>
    internal void RemoveFrom(ulong[] words)
    {
        for (var index = 0; index < words.Length; index++)
            words[index] &= ~_words[index];
    }

    /// <summary>What both hold.</summary>
    /// <param name="other">A set of the same axis.</param>
    public AtomSet Intersect(AtomSet other)
    {
        var words = new ulong[_words.Length];
        for (var index = 0; index < words.Length; index++)
            words[index] = _words[index] & other._words[index];
        return new AtomSet(ImmutableArray.Create(words));
    }

    /// <summary>Whether both hold some atom.</summary>
    /// <param name="other">A set of the same axis.</param>
    public bool Overlaps(AtomSet other)
    {
        for (var index = 0; index < _words.Length; index++)
        {
            if ((_words[index] & other._words[index]) != 0)
                return true;
        }

        return false;
    }

    /// <summary>Whether the other holds all atoms of this one.</summary>
    /// <param name="other">A set of the same axis.</param>
    public bool IsWithin(AtomSet other)
    {
        for (var index = 0; index < _words.Length; index++)
        {
            if ((_words[index] & ~other._words[index]) != 0)
                return false;
        }

        return true;
    }

    /// <summary>What either holds.</summary>
    /// <param name="other">A set of the same axis.</param>
    public AtomSet Union(AtomSet other)
    {
        var words = new ulong[_words.Length];
        for (var index = 0; index < words.Length; index++)
            words[index] = _words[index] | other._words[index];
        return new AtomSet(ImmutableArray.Create(words));
    }

    /// <summary>What this one holds and the other does not.</summary>
    /// <param name="other">A set of the same axis.</param>
    public AtomSet Except(AtomSet other)
    {
        var words = new ulong[_words.Length];
        for (var index = 0; index < words.Length; index++)
            words[index] = _words[index] & ~other._words[index];
        return new AtomSet(ImmutableArray.Create(words));
    }

    /// <inheritdoc/>
    public bool Equals(AtomSet other) => _words.AsSpan().SequenceEqual(other._words.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is AtomSet other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _words.Aggregate(17, (hash, word) => unchecked((hash * 31) + word.GetHashCode()));

    /// <summary>Whether both hold the same atoms.</summary>
    public static bool operator ==(AtomSet left, AtomSet right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(AtomSet left, AtomSet right) => !left.Equals(right);
}
