using System.Globalization;
using Orchestration.Runtime;
using Orchestration.Testing;

namespace Orchestration.Generated.Tests;

/// <summary>Generated traces are walked by the machine, and a recorded run plays back to the same bytes.</summary>
public sealed class TraceTests
{
    [Fact]
    public void The_machine_walks_every_golden_trace_to_its_outcome()
    {
        var lines = ReferralIntakeTraces.Text.Split('\n');
        Assert.Equal($"referral.intake@2.0.0: {ReferralIntakeTraces.Count} paths", lines[0]);
        Assert.Equal(ReferralIntakeTraces.Listed, lines.Length - 2);
        foreach (var line in lines[1..^1])
        {
            var steps = line[..line.IndexOf(" (", StringComparison.Ordinal)].Split(" -");
            var effect = ReferralIntakeMachine.Start(out var state);
            Assert.Equal(steps[0], state.Current.ToString());
            foreach (var step in steps[1..])
            {
                var (signal, next) = (step.Split("-> ")[0], step.Split("-> ")[1]);
                effect = ReferralIntakeMachine.Advance(ref state, Enum.Parse<Signal>(signal));
                Assert.Equal(next, state.Current.ToString());
            }

            Assert.Equal(EffectKind.Terminate, effect.Kind);
            Assert.EndsWith($" ({effect.Outcome})", line, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("tr-TR")]
    [InlineData("sv-SE")]
    public async Task A_recorded_run_plays_back_to_the_same_bytes(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            foreach (var scenario in Faults.Scenario.All)
            {
                CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
                var run = OpaqueRef.Issue();
                var live = new Clinic { Capacity = () => scenario.Capacity, Answer = () => new(scenario.Outcome) };
                var tape = RunTape.Record(live.Ports);
                var recorded = await PlayAsync(tape, tape.Reader(new InMemory.InMemoryViewReader<ClinicCapacity>(_ => live.Capacity())), run, scenario);

                CultureInfo.CurrentCulture = new CultureInfo(culture);
                var again = tape.Replay();
                var replayed = await PlayAsync(again, again.Reader<ClinicCapacity>(), run, scenario);
                Assert.Equal(recorded, replayed);
                Assert.Equal(tape.Text, again.Text);
                Assert.Contains($"audit {run} ", tape.Text, StringComparison.Ordinal);
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public async Task A_tape_that_ends_too_early_fails_closed()
    {
        var run = OpaqueRef.Issue();
        var minor = Faults.Scenario.All.First(scenario => scenario.Name == "minor rejected");
        var tape = RunTape.Record(new Clinic().Ports);
        await PlayAsync(tape, tape.Reader(new InMemory.InMemoryViewReader<ClinicCapacity>(_ => default)), run, minor);
        var again = tape.Replay();
        var other = minor with { Trigger = Clinic.Routine };
        await PlayAsync(again, again.Reader<ClinicCapacity>(), run, other);
        Assert.NotEqual(tape.Text, again.Text);
        Assert.DoesNotContain("effect", again.Text, StringComparison.Ordinal);
    }

    /// <summary>Whatever fails in a run, its playback fails at the same call in the same way, and no text of an exception is on the tape.</summary>
    [Theory]
    [InlineData(Faults.Fault.Throws)]
    [InlineData(Faults.Fault.ThrowsAfterwards)]
    [InlineData(Faults.Fault.Cancels)]
    public async Task A_run_in_which_a_port_fails_plays_back_to_the_same_bytes_and_the_same_end(Faults.Fault fault)
    {
        foreach (var scenario in Faults.Scenario.All.Where(scenario => scenario.Name is "routine, sent" or "minor approved, doubt" or "unread rejected"))
        {
            var noted = 0;
            for (var call = 0; call < 20; call++)
            {
                var clinic = new Faults.FaultyClinic(scenario);
                clinic.FailAt(call, fault);
                var tape = RunTape.Record(new OrchestrationPorts { Audit = clinic, Decisions = clinic, Gateway = clinic, Ledger = clinic, Checkpoints = clinic });
                var run = OpaqueRef.Issue();
                var recorded = await EndAsync(tape, tape.Reader<ClinicCapacity>(clinic), run, scenario, clinic.Cancelled);

                using var cancellation = new CancellationTokenSource();
                var again = tape.Replay();
                again.Cancelling = cancellation.Cancel;
                Assert.Equal(recorded, await EndAsync(again, again.Reader<ClinicCapacity>(), run, scenario, cancellation.Token));
                Assert.Equal(tape.Text, again.Text);
                Assert.DoesNotContain("Jane", tape.Text + again.Text, StringComparison.Ordinal);
                noted += tape.Text.Contains(fault == Faults.Fault.Cancels ? "TaskCanceledException cancelled" : "System.IO.IOException", StringComparison.Ordinal) ? 1 : 0;
            }

            Assert.InRange(noted, 4, 20);
        }
    }

    private static async Task<string> EndAsync(RunTape tape, IViewReader<ClinicCapacity> reader, OpaqueRef run, Faults.Scenario scenario, CancellationToken cancellationToken)
    {
        try
        {
            return (await PlayAsync(tape, reader, run, scenario, cancellationToken)).ToString();
        }
        catch (Exception exception)
        {
            return exception.GetType().Name + " " + exception.Message;
        }
    }

    private static async Task<(RunStatus Status, Outcome? Outcome)> PlayAsync(
        RunTape tape, IViewReader<ClinicCapacity> reader, OpaqueRef run, Faults.Scenario scenario, CancellationToken cancellationToken = default)
    {
        var registry = new OrchestrationRegistry(tape.Ports, reader);
        var result = await registry.SpawnAsync(new(run, new("referral.received"), 1, scenario.Trigger), cancellationToken);
        if (result.Status == RunStatus.Paused)
            result = await registry.ResumeAsync(run, scenario.Answer, cancellationToken);
        return (result.Status, result.Outcome);
    }
}
