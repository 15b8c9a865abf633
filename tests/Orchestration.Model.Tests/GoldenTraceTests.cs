using System.Globalization;
using System.Numerics;
using Orchestration.Model.Workflows;

namespace Orchestration.Model.Tests;

/// <summary>The list of paths is whole, in order, and the same wherever it is made; a long one is cut and says so.</summary>
public sealed class GoldenTraceTests
{
    [Fact]
    public void The_acceptance_workflow_has_these_paths()
    {
        var traces = GoldenTraces.Of(Referrals.Intake);
        Assert.Equal(17, (int)traces.Count);
        Assert.Equal("Triage -Allow-> CheckCapacity -Available-> Route -Allow-> Notify -Failed-> Undelivered (Failed)", traces.Paths[0]);
        Assert.Equal(traces.Paths.Order(StringComparer.Ordinal), traces.Paths);
        Assert.Distinct(traces.Paths);
        Assert.StartsWith("referral.intake@2.0.0: 17 paths\nTriage -Allow-> ", traces.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_count_is_exact_when_the_list_is_cut()
    {
        // Per block: 3 ways on to the next by two outcomes each that go on.
        var traces = GoldenTraces.Of(LargeWorkflow.Of(253));
        Assert.Equal(GoldenTraces.MaximumListed, traces.Paths.Length);
        Assert.True(traces.Count > BigInteger.Pow(8, 50));
        Assert.Contains($": {traces.Count.ToString(CultureInfo.InvariantCulture)} paths, of which the first 1000 follow\n", traces.ToString(), StringComparison.Ordinal);
        Assert.Equal(traces.Paths.Order(StringComparer.Ordinal), traces.Paths);
    }

    [Fact]
    public void A_short_list_has_as_many_as_were_counted()
    {
        var traces = GoldenTraces.Of(LargeWorkflow.Of(13));
        Assert.Equal(traces.Count, traces.Paths.Length);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("sv-SE")]
    [InlineData("ar-SA")]
    public void No_culture_changes_a_byte(string culture)
    {
        var expected = GoldenTraces.Of(Referrals.Intake).ToString();
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);
            Assert.Equal(expected, GoldenTraces.Of(Referrals.Intake).ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
