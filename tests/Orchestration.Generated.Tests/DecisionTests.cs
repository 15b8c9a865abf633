using Orchestration.Model;
using Orchestration.Model.Reference;

namespace Orchestration.Generated.Tests;

/// <summary>What was emitted decides every case as the sealed text says, by the plainest reading of it.</summary>
public sealed class DecisionTests
{
    private static readonly Consent?[] s_consents = [null, Consent.Granted, Consent.Withheld];

    private static IEnumerable<ReferralReceived> EveryReferral() =>
        from specialty in Enum.GetValues<Specialty>()
        from urgency in Enumerable.Range(0, 6)
        from consent in s_consents
        from age in Enumerable.Range(0, 131)
        from source in (string[])["gp", "ed", "clinic"]
        select Clinic.Routine with { Specialty = specialty, Urgency = (byte)urgency, Consent = consent, Age = (byte)age, Source = source };

    [Fact]
    public void Triage_decides_every_case_as_its_text_does()
    {
        var reference = ReferenceInterpreter.Read(Clinic.Manifest.Text, "referral.triage@2.0.0");
        var cases = 0;
        foreach (var referral in EveryReferral())
        {
            var expected = reference.Decide([
                Member(referral.Specialty), Number(referral.Urgency), referral.Consent is { } consent ? Member(consent) : null,
                Number(referral.Age), new(FacetValueKind.Text, 0, referral.Source)]);
            var verdict = ReferralTriageTable.Decide(in referral);
            Assert.Equal((expected.Decision.ToString(), expected.Rule), (verdict.Decision.ToString(), verdict.Rule?.ToString()));
            cases++;
        }

        Assert.Equal(4 * 6 * 3 * 131 * 3, cases);
    }

    [Theory]
    [InlineData(true, Decision.Allow, RoutingPolicy.Open)]
    [InlineData(false, Decision.Escalate, RoutingPolicy.Full)]
    public void Routing_decides_by_slots(bool open, Decision decision, RoutingPolicy rule) =>
        Assert.All(Enum.GetValues<Specialty>(), specialty => Assert.Equal(new Verdict<RoutingPolicy>(decision, rule), RoutingPolicyTable.Decide(new Routing(specialty, open))));

    [Fact]
    public void An_explanation_agrees_with_the_decision() => Assert.All(EveryReferral().Where((_, index) => index % 7 == 0), referral =>
    {
        var explanation = ReferralTriageTable.Explain(in referral);
        Assert.Equal(ReferralTriageTable.Decide(in referral), explanation.Verdict);
        Assert.Equal(Enum.GetValues<ReferralTriage>(), explanation.Rules.Select(trace => trace.Rule));
        Assert.Equal(explanation.Verdict.Rule is { } winner ? [winner] : [], explanation.Rules.Where(trace => trace.Decided).Select(trace => trace.Rule));
        Assert.All(explanation.Rules, trace => Assert.True(trace.Matched || !trace.Decided));
    });

    [Fact]
    public void The_nearest_allow_is_the_nearest_and_is_allowed()
    {
        Assert.Equal([], Nearest(Clinic.Routine));
        Assert.Equal(["Age 18..130"], Nearest(Clinic.Minor));
        Assert.Equal(["Consent = Granted", "Age 18..130"], Nearest(Clinic.Minor with { Consent = null }));
        Assert.Equal(["Specialty in {Cardiology, Neurology}"], Nearest(Clinic.Routine with { Specialty = Specialty.Oncology, Urgency = 5 }));

        static IReadOnlyList<string> Nearest(ReferralReceived referral) => ReferralTriageTable.Explain(in referral).NearestAllow;
    }

    [Fact]
    public void Deciding_allocates_nothing()
    {
        var referrals = EveryReferral().Take(2_000).ToArray();
        var permitted = Count(referrals);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.True(Count(referrals) == permitted);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.Equal(0, allocated);
    }

    private static int Count(ReferralReceived[] referrals)
    {
        var permitted = 0;
        foreach (ref readonly var referral in referrals.AsSpan())
            permitted += ReferralTriageTable.Decide(in referral).Decision == Decision.Allow ? 1 : 0;
        return permitted;
    }

    private static FacetValue Member<TEnum>(TEnum value)
        where TEnum : struct, Enum => new(FacetValueKind.Member, Convert.ToInt64(value, null), value.ToString());

    private static FacetValue Number(long value) => new(FacetValueKind.Integer, value, "");
}
