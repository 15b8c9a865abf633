namespace Clinic.Orchestrations;

public static class Rankings
{
    public static IReadOnlyList<string> Order(IReadOnlyDictionary<string, int> waits) =>
        [.. waits.OrderBy(wait => wait.Value).ThenBy(wait => wait.Key, StringComparer.Ordinal).Select(wait => wait.Key)];

    public static ILookup<bool, int> Split(IEnumerable<int> scores) => scores.ToLookup(score => score > 5);

    public static int Median(IEnumerable<int> scores)
    {
        var ordered = scores.Order().ToArray();
        if (ordered.Length == 0)
            throw new ArgumentException("There is no score.", nameof(scores));
        return ordered[ordered.Length / 2];
    }

    public static SortedDictionary<char, int> Count(string text)
    {
        var counts = new SortedDictionary<char, int>();
        foreach (var letter in text.Where(char.IsAsciiLetter))
            counts[letter] = counts.GetValueOrDefault(letter) + 1;
        return counts;
    }
}
