using System.Globalization;

namespace Orchestration.Ledger.Tests;

/// <summary>
/// <c>kill -9</c> at every place of the protocol and at random. The number of kills is small in the suite; docs/ledger.md
/// has the command, and the figures, of the long form.
/// </summary>
public sealed class KillTests
{
    /// <summary>Two referrals, one of them through a person, pass every step there is.</summary>
    private const int Cycle = 2;

    private const int Lanes = 2;

    [Theory]
    [InlineData("sqlite", "ORCHESTRATION_KILLS_SQLITE", 100)]
    [InlineData("postgres", "ORCHESTRATION_KILLS_POSTGRES", 36)]
    public async Task No_effect_is_doubled_no_outcome_is_lost_and_what_was_interrupted_is_escalated(string database, string variable, int usual)
    {
        var kills = Environment.GetEnvironmentVariable(variable) is { Length: > 0 } asked ? int.Parse(asked, CultureInfo.InvariantCulture) : usual;
        var counts = await Task.WhenAll(Enumerable.Range(0, Lanes).Select(lane => KillAsync(database, lane, kills / Lanes)));
        var total = counts.Aggregate((left, right) => left + right);
        var figures = $"{database}: {total.Kills} kills ({total.AtSteps} at {total.Steps / Lanes} steps of the protocol), {total.Effects} effects, {total.Doubled} doubled, "
            + $"{total.Lost} lost outcomes, {total.InDoubt} writes in doubt of which {total.Escalated} escalated, {total.Waiting} runs left waiting";
        Directory.CreateDirectory(Tree.PathOf("artifacts"));
        await File.WriteAllTextAsync(Tree.PathOf("artifacts", $"kills-{database}.txt"), figures + "\n");
        TestContext.Current.SendDiagnosticMessage(figures);
        Assert.Equal((kills / Lanes * Lanes, 0, 0), (total.Kills, total.Doubled, total.Lost));
        Assert.Equal(total.InDoubt, total.Escalated);
        Assert.True(total.InDoubt > 0 || total.AtSteps < total.Steps, figures);
    }

    [Theory, MemberData(nameof(Place.Databases), MemberType = typeof(Place))]
    public async Task Of_sixteen_processes_that_want_the_same_hundred_keys_one_executes_each(string database)
    {
        await using var place = await Place.CreateAsync(database);
        await using (await place.OpenAsync())
        {
        }

        await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Children.RaceAsync(place, first: 2, count: 100)));
        var effects = await File.ReadAllLinesAsync(Path.Combine(place.Folder, "effects"));
        Assert.Equal(100, effects.Length);
        Assert.Equal(100, effects.Distinct().Count());
        await using var ledger = await place.OpenAsync();
        Assert.Empty(await ledger.FindInDoubtAsync());
    }

    [Fact]
    public async Task What_the_kills_are_held_against_sees_a_doubled_effect_a_lost_outcome_and_one_that_nobody_escalated()
    {
        await using var place = await Place.CreateAsync("sqlite");
        await Children.RunAsync(place, first: 2, count: 4, diesAt: 0);
        Assert.Equal(new Counts(Effects: 4), await Verification.VerifyAsync(place));
        var effects = Path.Combine(place.Folder, "effects");
        var lines = await File.ReadAllLinesAsync(effects);

        await File.AppendAllTextAsync(effects, lines[0] + "\n");
        Assert.Equal(1, (await Verification.VerifyAsync(place)).Doubled);
        await File.WriteAllLinesAsync(effects, lines[1..]);
        Assert.Equal(1, (await Verification.VerifyAsync(place)).Lost);
        await File.WriteAllLinesAsync(effects, lines);
        await place.ExecuteAsync($"UPDATE orchestration_write SET outcome = 'InDoubt' WHERE subject = '{lines[2]}'");
        var unseen = await Verification.VerifyAsync(place);
        Assert.Equal((1, 0, 1), (unseen.InDoubt, unseen.Escalated, unseen.Lost));
        await place.ExecuteAsync($"DELETE FROM orchestration_write WHERE subject = '{lines[2]}'");
        Assert.Equal(2, (await Verification.VerifyAsync(place)).Lost);
    }

    /// <summary>One lane: a database of its own, one process after the other. Lanes share the steps between them.</summary>
    private static async Task<Counts> KillAsync(string database, int lane, int kills)
    {
        await using var place = await Place.CreateAsync(database);
        var random = new Random(lane);
        var (_, steps) = await Children.RunAsync(place, first: 2, Cycle, diesAt: 0);
        Assert.InRange(steps, 30, 100);
        var (first, atSteps) = (2 + Cycle, 0);
        for (var kill = 0; kill < kills; kill++, first += 1000)
        {
            // Every step of the lane's half once, and then chance: both a step and a moment.
            var step = 1 + lane + Lanes * kill;
            if (step <= steps || random.Next(2) == 0)
            {
                Assert.True((await Children.RunAsync(place, first, Cycle, step <= steps ? step : 1 + random.Next(steps))).Died);
                atSteps++;
            }
            else
            {
                await Children.RunAndKillAsync(place, first, 900, TimeSpan.FromMilliseconds(random.NextDouble() * 40));
            }
        }

        return await Verification.VerifyAsync(place) with { Kills = kills, AtSteps = atSteps, Steps = steps };
    }
}
