using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Referrals;
using static Orchestration.Samples.Tests.Bundles;

namespace Orchestration.Samples.Tests;

public sealed partial class ProgramTests
{
    [Fact]
    public async Task The_demonstration_prints_the_same_text_every_time()
    {
        var (firstCode, first) = await RunAsync("--answer", "approve");
        var (secondCode, second) = await RunAsync("--answer", "approve");
        Assert.Equal((0, 0), (firstCode, secondCode));
        Assert.Equal(RunLabel().Replace(first, "run"), RunLabel().Replace(second, "run"));
        Assert.NotEqual(first, second);
    }

    [Fact]
    public async Task The_demonstration_comes_out_as_the_file_names_say_when_approved()
    {
        var (_, text) = await RunAsync("--answer", "approve");
        AssertSummary(text, "01-routine.json", "Completed", "Routine, Open", "sent");
        AssertSummary(text, "02-urgent-cardiology.json", "Completed", "UrgentRoute, Open", "sent");
        AssertSummary(text, "03-minor.json", "Completed", "Minor, person approved", "sent");
        AssertSummary(text, "04-consent-unclear.json", "Completed", "ConsentUnclear, person approved", "sent");
        AssertSummary(text, "05-consent-withheld.json", "Declined", "ConsentWithheld", "none");
        AssertSummary(text, "06-capacity-unavailable.json", "Completed", "Routine, Unavailable, person approved", "sent");
        AssertSummary(text, "07-capacity-full.json", "Completed", "Routine, Full, person approved", "sent");
        AssertSummary(text, "08-urgent-without-rule.json", "Declined", "no rule applies", "none");
        AssertSummary(text, "09-routine-sent-again.json", "Completed", "Routine, Open", "sent earlier");
        AssertSummary(text, "10-bad-urgency.json", "Refused", "InvalidFacet: Urgency", "");
        AssertSummary(text, "11-bad-source.json", "Refused", "InvalidFacet: Source", "");
        AssertSummary(text, "12-bad-event.json", "Refused", "UnknownTrigger", "");
        AssertSummary(text, "13-bad-no-bundle.json", "Refused", "Bundle: not valid FHIR R4 in JSON", "");
        AssertSummary(text, "14-bad-json.json", "Refused", "Bundle: not valid FHIR R4 in JSON", "");
        Assert.Contains("14 bundles: 7 completed, 2 declined, 5 refused.", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rejection_ends_the_run_without_a_notification()
    {
        var (code, text) = await RunAsync("--answer", "reject", PathOf("03-minor"));
        Assert.Equal(0, code);
        AssertSummary(text, "03-minor.json", "Declined", "Minor, person rejected", "none");
    }

    [Fact]
    public async Task Without_anybody_to_ask_a_paused_run_waits_and_the_way_out_is_shown()
    {
        var (code, text) = await RunAsync(PathOf("03-minor"));
        Assert.Equal(0, code);
        AssertSummary(text, "03-minor.json", "Waiting", "Minor", "");
        Assert.Contains("--answer approve", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Explain_shows_every_rule()
    {
        var (_, text) = await RunAsync("--explain", PathOf("03-minor"));
        foreach (var rule in Enum.GetNames<ReferralTriage>())
            Assert.Contains($"    {rule}: ", text, StringComparison.Ordinal);
        Assert.Contains("Minor: matched, decided Escalate", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("10-bad-urgency", "Urgency")]
    [InlineData("11-bad-source", "Source")]
    [InlineData("12-bad-event", "UnknownTrigger")]
    [InlineData("13-bad-no-bundle", "Bundle")]
    [InlineData("14-bad-json", "Bundle")]
    public async Task A_bad_bundle_is_refused_by_name_and_nothing_of_it_is_printed(string name, string what)
    {
        var (code, text) = await RunAsync("--explain", "--answer", "approve", PathOf(name));
        Assert.Equal(2, code);
        Assert.Contains(what, text, StringComparison.Ordinal);
        Assert.DoesNotContain("Spawn", text, StringComparison.Ordinal);
        Assert.All(Values(Read(name)), value => Assert.DoesNotContain(value, text, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task A_good_bundle_prints_none_of_its_names_dates_and_notes()
    {
        var (_, text) = await RunAsync("--explain", "--answer", "approve", PathOf("03-minor"));
        // The first two are what the policy sees, the third is a resource type that is also part of a rule's name.
        string[] vocabulary = ["Neurology", "routine", "Consent"];
        Assert.All(Values(Read("03-minor")).Except(vocabulary), value => Assert.DoesNotContain(value, text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_refused()
    {
        var (code, text) = await RunAsync("nowhere.json");
        Assert.Equal(2, code);
        AssertSummary(text, "nowhere.json", "Refused", "Bundle: no such file", "");
    }

    [Fact]
    public async Task Help_documents_the_exit_codes_and_a_bad_command_line_is_1()
    {
        var (code, help) = await RunAsync("--help");
        Assert.Equal(0, code);
        Assert.Contains("Exit codes:", help, StringComparison.Ordinal);
        Assert.Equal(1, (await RunAsync("--answer", "perhaps")).Code);
        Assert.Equal(1, (await RunAsync("--nonsense")).Code);
    }

    [Fact]
    public async Task Nothing_is_wider_than_100_columns()
    {
        var (_, text) = await RunAsync("--explain", "--answer", "approve");
        Assert.All(text.Split('\n'), line => Assert.InRange(line.TrimEnd().Length, 0, 100));
    }

    // What stands in a bundle: every quoted text that is no property's name, read from malformed JSON too. The names of
    // FHIR's own resource types are its vocabulary, not the bundle's content.
    private static IEnumerable<string> Values(string json) => QuotedValue().Matches(json)
        .Where(match => match.Groups[1].Value != "resourceType")
        .Select(match => JsonNode.Parse(match.Groups[2].Value)!.GetValue<string>())
        .Where(value => value.Length > 3)
        .Distinct(StringComparer.Ordinal);

    private static void AssertSummary(string text, string bundle, string result, string why, string notification)
    {
        var summary = text[text.IndexOf("Summary", StringComparison.Ordinal)..];
        var line = summary.Split('\n').Single(candidate => candidate.StartsWith(bundle, StringComparison.Ordinal));
        Assert.Matches($"^{Regex.Escape(bundle)} +{result} +{Regex.Escape(why)} *{notification} *\r?$", line);
    }

    private static async Task<(int Code, string Text)> RunAsync(params string[] args)
    {
        using var writer = new StringWriter();
        var code = await Program.RunAsync(args, Screen.Plain(writer), canAsk: false);
        return (code, writer.ToString());
    }

    [GeneratedRegex("run [0-9a-f]{8}")]
    private static partial Regex RunLabel();

    [GeneratedRegex("""(?:"(\w+)"\s*:\s*|[\[,]\s*)("[^"\\]*")(?!\s*:)""")]
    private static partial Regex QuotedValue();
}
