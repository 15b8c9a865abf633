using System.Runtime.CompilerServices;
using Orchestration.Runtime;

namespace Orchestration.Abstractions.Tests;

public sealed class VerdictTests
{
    [Fact]
    public void A_verdict_takes_8_bytes_or_less()
    {
        Assert.InRange(Unsafe.SizeOf<Verdict<ByteRules>>(), 1, 8);
        Assert.InRange(Unsafe.SizeOf<Verdict<ShortRules>>(), 1, 8);
        Assert.InRange(Unsafe.SizeOf<Verdict<IntRules>>(), 1, 8);
    }

    [Fact]
    public void The_default_denies_by_no_rule()
    {
        var verdict = default(Verdict<IntRules>);
        Assert.Equal(Decision.Deny, verdict.Decision);
        Assert.Null(verdict.Rule);
        Assert.True(verdict.IsDefaultDeny);
        Assert.Equal("Deny by default", verdict.ToString());
    }

    [Fact]
    public void A_rule_with_the_constant_0_is_still_a_rule()
    {
        var verdict = new Verdict<ByteRules>(Decision.Deny, ByteRules.First);
        Assert.Equal(ByteRules.First, verdict.Rule);
        Assert.False(verdict.IsDefaultDeny);
        Assert.Equal("Deny by First", verdict.ToString());
        Assert.NotEqual(default, verdict);
        Assert.True(verdict != default);
        Assert.Equal(verdict.GetHashCode(), new Verdict<ByteRules>(Decision.Deny, ByteRules.First).GetHashCode());
    }

    [Fact]
    public void Verdicts_differ_by_decision_and_by_rule()
    {
        Assert.NotEqual(new Verdict<ByteRules>(Decision.Deny, ByteRules.Second), new(Decision.Allow, ByteRules.Second));
        Assert.NotEqual(new Verdict<ByteRules>(Decision.Deny, ByteRules.Second), new(Decision.Deny, ByteRules.First));
        Assert.False(new Verdict<ByteRules>(Decision.Deny, ByteRules.First).Equals("Deny by First"));
    }

    [Theory]
    [InlineData(Decision.Allow, Signal.Allow)]
    [InlineData(Decision.Escalate, Signal.Escalate)]
    [InlineData(Decision.Deny, Signal.Deny)]
    [InlineData((Decision)3, Signal.Deny)]
    [InlineData((Decision)255, Signal.Deny)]
    public void A_decision_that_is_none_denies(Decision decision, Signal signal) => Assert.Equal(signal, Signals.Of(decision));

    [Theory]
    [InlineData(ReviewAnswer.Approve, Signal.Approved)]
    [InlineData(ReviewAnswer.Reject, Signal.Rejected)]
    [InlineData((ReviewAnswer)7, Signal.None)]
    public void An_answer_that_is_none_gives_no_signal(ReviewAnswer answer, Signal signal) => Assert.Equal(signal, Signals.Of(answer));

    [Fact]
    public void Every_failure_of_a_write_is_failed_or_in_doubt()
    {
        Failure[] known = [Failure.Rejected, Failure.Unauthorized, Failure.NotFound, Failure.Conflict, Failure.RateLimited, Failure.Unavailable];
        foreach (var number in Enumerable.Range(0, 256))
        {
            var failure = (Failure)number;
            var expected = failure == Failure.None ? Signal.Succeeded : known.Contains(failure) ? Signal.Failed : Signal.InDoubt;
            Assert.Equal(expected, new MutationOutcome(failure).Signal);
        }

        Assert.Equal(Signal.Succeeded, MutationOutcome.Succeeded.Signal);
        Assert.Equal(Signal.InDoubt, MutationOutcome.InDoubt.Signal);
    }

    [Fact]
    public void A_failure_outside_the_taxonomy_is_an_invalid_response()
    {
        Assert.Equal(Failure.InvalidResponse, new MutationOutcome((Failure)200).Failure);
        Assert.Equal(Failure.InvalidResponse, (MutationOutcome.Succeeded with { Failure = (Failure)10 }).Failure);
        Assert.Equal(Failure.InvalidResponse, ViewResult<int>.Unavailable((Failure)200).Failure);
    }

    [Theory]
    [InlineData(EffectKind.Reject, Lifecycle.Run)]
    [InlineData(EffectKind.Evaluate, Lifecycle.Run)]
    [InlineData(EffectKind.Read, Lifecycle.Run)]
    [InlineData(EffectKind.Write, Lifecycle.Run)]
    [InlineData(EffectKind.Pause, Lifecycle.Pause)]
    [InlineData(EffectKind.Terminate, Lifecycle.Terminate)]
    public void An_effect_amounts_to_a_stage(EffectKind kind, Lifecycle stage) => Assert.Equal(stage, new Effect(kind).Lifecycle);

    [Fact]
    public void An_explanation_reads_line_by_line()
    {
        var explanation = new Explanation<ByteRules>(
            new Verdict<ByteRules>(Decision.Deny, ByteRules.First),
            [
                new(ByteRules.First, Decision.Deny, Matched: true, Decided: true),
                new(ByteRules.Second, Decision.Allow, Matched: true, Decided: false),
                new(ByteRules.Third, Decision.Escalate, Matched: false, Decided: false),
            ])
        {
            NearestAllow = ["Consent = Granted", "Urgency 0..3"],
        };
        Assert.Equal(
            "Deny by First\n  First: matched, decided Deny\n  Second: matched Allow, overridden by First\n  Third: did not match\n"
                + "  would be allowed with Consent = Granted, Urgency 0..3",
            explanation.ToString());
    }

    [Fact]
    public void A_view_that_was_not_read_says_why()
    {
        Assert.Equal((false, Failure.Unavailable), (default(ViewResult<int>).IsAvailable, default(ViewResult<int>).Failure));
        Assert.Equal(Failure.Unavailable, ViewResult<int>.Unavailable(Failure.None).Failure);
        Assert.Equal(Failure.Timeout, ViewResult<int>.Unavailable(Failure.Timeout).Failure);
        Assert.Equal((true, Failure.None, 5), (ViewResult<int>.Available(5).IsAvailable, ViewResult<int>.Available(5).Failure, ViewResult<int>.Available(5).View));
    }

    private enum ByteRules : byte
    {
        First,
        Second,
        Third,
    }

    private enum ShortRules : ushort
    {
        Only = ushort.MaxValue,
    }

    private enum IntRules
    {
        Only = int.MinValue,
    }
}
