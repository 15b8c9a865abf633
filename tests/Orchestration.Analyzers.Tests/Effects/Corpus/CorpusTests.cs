namespace Orchestration.Analyzers.Tests.Effects.Corpus;

/// <summary>Every evasion is found as it says, and nothing is found in a twin that differs from it by little.</summary>
public sealed class CorpusTests
{
    public static TheoryData<string> Names => [.. CorpusCase.All.Keys];

    public static TheoryData<string> Missed => [.. KnownMisses.All.Keys];

    [Theory, MemberData(nameof(Names))]
    public void Is_judged_as_it_says(string name)
    {
        var wrong = CorpusRun.Wrong(name);
        Assert.True(wrong.IsEmpty || KnownMisses.All.ContainsKey(name), string.Join('\n', wrong));
    }

    [Theory(SkipTestWithoutData = true), MemberData(nameof(Missed))]
    public void A_known_miss_is_still_missed(string name)
    {
        Assert.NotEmpty(CorpusRun.Wrong(name));
        Assert.DoesNotContain(CorpusRun.Wrong(name), wrong => wrong.StartsWith("does not compile", StringComparison.Ordinal));
        Assert.Contains(name, File.ReadAllText(Tree.PathOf("docs", "threat-model.md")), StringComparison.Ordinal);
    }
}
