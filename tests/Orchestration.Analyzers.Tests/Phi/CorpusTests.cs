using System.Globalization;

namespace Orchestration.Analyzers.Tests.Phi;

/// <summary>
/// At least 150 programs that leak, each in one way, and 100 benign twins that differ by the smallest edit: every leak is
/// found, where it is, by its rule, and no twin has a finding.
/// </summary>
public sealed class CorpusTests
{
    public static TheoryData<string> Keys => [.. Corpus.Snippets.Select(snippet => snippet.Key)];

    [Fact]
    public void Snippets_are_as_many_as_they_should_be_and_compile()
    {
        Assert.True(Corpus.Snippets.Count(snippet => snippet.IsLeak) >= 150, $"{Corpus.Snippets.Count(snippet => snippet.IsLeak)} leaks");
        Assert.True(Corpus.Snippets.Count(snippet => !snippet.IsLeak) >= 100, $"{Corpus.Snippets.Count(snippet => !snippet.IsLeak)} twins");
        Assert.Distinct(Corpus.Snippets.Select(snippet => snippet.Key));
        Assert.Empty(Corpus.Errors());
        Assert.Empty(Corpus.Elsewhere);
    }

    [Fact]
    public void A_leak_has_its_mark() => Assert.All(Corpus.Snippets, snippet => Assert.Equal(snippet.Rules.Count, snippet.Marks.Count));

    [Theory, MemberData(nameof(Keys))]
    public void A_leak_is_found_and_its_twin_is_not(string key)
    {
        var snippet = Corpus.Snippets.Single(snippet => snippet.Key == key);
        var offset = snippet.Program(Corpus.Snippets.ToList().IndexOf(snippet)).Offset;
        var expected = snippet.Rules.Zip(snippet.Marks, (rule, mark) => $"{rule} «{snippet.Text[mark.Start..mark.End]}»").Order(StringComparer.Ordinal);
        var found = Corpus.Findings(snippet).ToArray();
        var actual = found.Select(finding => $"{finding.Id} «{snippet.Text[(finding.Location.SourceSpan.Start - offset)..(finding.Location.SourceSpan.End - offset)]}»").Order(StringComparer.Ordinal);
        Assert.True(expected.SequenceEqual(actual), $"expected {string.Join(", ", expected)}\nfound {string.Join("\n      ", found.Select(finding => $"{finding.Id} «{snippet.Text[(finding.Location.SourceSpan.Start - offset)..(finding.Location.SourceSpan.End - offset)]}» {finding.GetMessage(CultureInfo.InvariantCulture)}"))}");
    }
}
