using Orchestration.Model.Canonical;
using Orchestration.Model.Reference;

namespace Orchestration.Model.Tests;

/// <summary>The reference reads only the canonical text, and decides every case as the plain evaluation of the model does.</summary>
public sealed class ReferenceInterpreterTests
{
    [Fact]
    public void The_text_decides_as_the_model_it_was_written_from() => Parallel.For(0, Volume.Of(3_000), seed =>
    {
        var bound = SmallPolicies.Policy.Generate(new PCG(3, (ulong)seed), null, out _);
        var interpreter = ReferenceInterpreter.Read(Text(bound), bound.Policy.Key);
        foreach (var values in Tests.Reference.Cases(bound.View))
        {
            var (decision, rule) = Tests.Reference.Decide(bound, values);
            Assert.Equal(new ReferenceVerdict(decision, rule), interpreter.Decide(values));
        }
    });

    [Fact]
    public void What_is_not_there_or_does_not_fit_is_refused()
    {
        var text = Text(Referrals.BoundTriage);
        Assert.Equal("expected one policy 'referral.triage@9.0.0', found 0", Assert.Throws<FormatException>(() => ReferenceInterpreter.Read(text, "referral.triage@9.0.0")).Message);
        var lacking = CanonicalText.Write(new OrchestrationModel(Role.Orchestration, [], [Referrals.Triage], []));
        Assert.Equal("expected one shape 'ReferralReceived', found 0", Assert.Throws<FormatException>(() => ReferenceInterpreter.Read(lacking, "referral.triage@2.0.0")).Message);
        Assert.Throws<ArgumentException>(() => ReferenceInterpreter.Read(text, "referral.triage@2.0.0").Decide([null]));
    }

    private static string Text(BoundPolicy bound) =>
        CanonicalText.Write(new OrchestrationModel(Role.Orchestration, [bound.View], [bound.Policy], []));
}
