namespace Orchestration.Model.Policies.Analysis;

/// <summary>Sets of rules as words of bits, by position.</summary>
internal static class RuleMask
{
    public static ulong[] Where(int count, Func<int, bool> test)
    {
        var words = new ulong[(count + 63) / 64];
        for (var rule = 0; rule < count; rule++)
        {
            if (test(rule))
                words[rule / 64] |= 1UL << (rule % 64);
        }

        return words;
    }

    public static bool Has(ulong[] words, int rule) => (words[rule / 64] >> (rule % 64) & 1) != 0;

    public static bool IsEmpty(ulong[] words) => Array.TrueForAll(words, word => word == 0);

    public static bool Overlap(ulong[] left, ulong[] right)
    {
        for (var word = 0; word < left.Length; word++)
        {
            if ((left[word] & right[word]) != 0)
                return true;
        }

        return false;
    }

    public static ulong[] And(ulong[] left, ulong[] right) => And(left, right, new ulong[left.Length]);

    /// <summary>What both hold, into words that are there.</summary>
    public static ulong[] And(ulong[] left, ulong[] right, ulong[] into)
    {
        for (var word = 0; word < into.Length; word++)
            into[word] = left[word] & right[word];
        return into;
    }

    public static ulong[] Or(ulong[] left, ulong[] right) => Or(left, right, new ulong[left.Length]);

    /// <summary>What either holds, into words that are there.</summary>
    public static ulong[] Or(ulong[] left, ulong[] right, ulong[] into)
    {
        for (var word = 0; word < into.Length; word++)
            into[word] = left[word] | right[word];
        return into;
    }

    public static ulong[] Except(ulong[] left, ulong[] right)
    {
        var words = new ulong[left.Length];
        for (var word = 0; word < words.Length; word++)
            words[word] = left[word] & ~right[word];
        return words;
    }

    /// <summary>How many are held.</summary>
    public static int CountOf(ulong[] words)
    {
        var count = 0;
        foreach (var word in words)
            count += Bits.Count(word);
        return count;
    }

    /// <summary>How many are held by both.</summary>
    public static int CountOfBoth(ulong[] left, ulong[] right)
    {
        var count = 0;
        for (var word = 0; word < left.Length; word++)
            count += Bits.Count(left[word] & right[word]);
        return count;
    }

    /// <summary>The first rules.</summary>
    public static ulong[] First(int count) => Before(count, count);

    /// <summary>Whether the other holds all that one does.</summary>
    public static bool IsWithin(ulong[] inner, ulong[] outer)
    {
        for (var word = 0; word < inner.Length; word++)
        {
            if ((inner[word] & ~outer[word]) != 0)
                return false;
        }

        return true;
    }

    /// <summary>What is held of some positions, renumbered in their order.</summary>
    public static ulong[] Compact(ulong[] words, int[] positions)
    {
        var compact = new ulong[(positions.Length + 63) / 64];
        for (var at = 0; at < positions.Length; at++)
            compact[at / 64] |= (words[positions[at] / 64] >> (positions[at] % 64) & 1) << (at % 64);
        return compact;
    }

    /// <summary>The rules before one.</summary>
    public static ulong[] Before(int rule, int count)
    {
        var words = new ulong[(count + 63) / 64];
        for (var word = 0; word < words.Length && word * 64 < rule; word++)
            words[word] = rule - (word * 64) >= 64 ? ulong.MaxValue : (1UL << (rule % 64)) - 1;
        return words;
    }

    /// <summary>The positions that are held, in ascending order, at once.</summary>
    public static int[] ToArray(ulong[] words)
    {
        var (positions, at) = (new int[CountOf(words)], 0);
        for (var rule = Next(words, 0); rule >= 0; rule = Next(words, rule + 1))
            positions[at++] = rule;
        return positions;
    }

    /// <summary>The positions that are held, in ascending order.</summary>
    public static IEnumerable<int> Positions(ulong[] words)
    {
        for (var rule = Next(words, 0); rule >= 0; rule = Next(words, rule + 1))
            yield return rule;
    }

    /// <summary>The first position from one on that is held; -1 for none.</summary>
    public static int Next(ulong[] words, int from)
    {
        for (var word = from / 64; word < words.Length; word++)
        {
            var rest = word == from / 64 ? words[word] >> (from % 64) << (from % 64) : words[word];
            if (rest != 0)
                return (word * 64) + Bits.TrailingZeros(rest);
        }

        return -1;
    }
}

/// <summary>Words as a key: equal when every word is.</summary>
internal readonly struct WordKey(ulong[] words) : IEquatable<WordKey>
{
    private readonly ulong[] _words = words;

    public bool Equals(WordKey other) => _words.AsSpan().SequenceEqual(other._words);

    public override bool Equals(object? obj) => obj is WordKey other && Equals(other);

    public override int GetHashCode()
    {
        var hash = 17UL;
        foreach (var word in _words)
            hash = unchecked((hash * 0x9E3779B97F4A7C15) ^ word ^ (word >> 29));
        return hash.GetHashCode();
    }
}
