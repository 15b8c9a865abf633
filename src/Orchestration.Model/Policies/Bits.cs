namespace Orchestration.Model.Policies;

/// <summary>Counting the bits of a word (Warren 2012, sections 5.1 and 5.4); netstandard2.0 has no BitOperations.</summary>
internal static class Bits
{
    /// <summary>How many bits are set.</summary>
    public static int Count(ulong word)
    {
        if (word == 0)
            return 0;
        var pairs = word - (word >> 1 & 0x5555555555555555);
        var nibbles = (pairs & 0x3333333333333333) + (pairs >> 2 & 0x3333333333333333);
        return (int)(unchecked((nibbles + (nibbles >> 4) & 0x0F0F0F0F0F0F0F0F) * 0x0101010101010101) >> 56);
    }

    /// <summary>The position of the lowest bit that is set; 64 for none.</summary>
    public static int TrailingZeros(ulong word) => word == 0 ? 64 : Count((word & (~word + 1)) - 1);
}
