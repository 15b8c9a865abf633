namespace Orchestration.Analyzers.Tests.Effects.Corpus;

/// <summary>The corpus is what it claims to be: large, exact, and its clean half close to its other half.</summary>
public sealed class CorpusShapeTests
{
    /// <summary>Lines that an edit takes away or puts in; one changed line counts twice.</summary>
    private const int LargestEdit = 8;

    private static readonly CorpusCase[] s_evasions = [.. Side("Evasions/")];
    private static readonly CorpusCase[] s_clean = [.. Side("Clean/")];

    [Fact]
    public void It_has_the_size_that_was_asked_for()
    {
        Assert.True(s_evasions.Length >= 250, $"{s_evasions.Length} evasions");
        Assert.True(s_clean.Length >= 200, $"{s_clean.Length} clean twins");
        Assert.True(s_evasions.Count(one => one.Name.StartsWith("Evasions/Clock/", StringComparison.Ordinal)) >= 62);
    }

    [Fact]
    public void An_evasion_expects_something_and_a_twin_nothing()
    {
        Assert.All(s_evasions, one => Assert.NotEmpty(one.Expected));
        Assert.All(s_clean, one => Assert.Empty(one.Expected));
    }

    [Fact]
    public void No_two_programs_are_the_same() =>
        Assert.Distinct(CorpusCase.All.Values.Select(one => string.Join('\n', Lines(one))));

    [Fact]
    public void A_twin_is_an_evasion_after_a_small_edit() => Assert.All(s_clean, one =>
    {
        Assert.True(CorpusCase.All.TryGetValue(one.Twin, out var evasion), one.Name + " has no evasion");
        var (before, after) = (Lines(evasion), Lines(one));
        var kept = LongestCommon(before, after);
        var edit = before.Length + after.Length - 2 * kept;
        Assert.True(edit is > 0 and <= LargestEdit, $"{one.Name} is {edit} lines away from its evasion");
    });

    private static IEnumerable<CorpusCase> Side(string start) =>
        CorpusCase.All.Values.Where(one => one.Name.StartsWith(start, StringComparison.Ordinal));

    /// <summary>The code alone: what a comment says is no edit.</summary>
    private static string[] Lines(CorpusCase one) =>
        [.. one.Text.Split('\n').Select(line => line.Split("// expect")[0].TrimEnd()).Where(line => line.Length > 0)];

    private static int LongestCommon(string[] one, string[] other)
    {
        var lengths = new int[one.Length + 1, other.Length + 1];
        for (var i = one.Length - 1; i >= 0; i--)
        {
            for (var j = other.Length - 1; j >= 0; j--)
                lengths[i, j] = one[i] == other[j] ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
        }

        return lengths[0, 0];
    }
}
