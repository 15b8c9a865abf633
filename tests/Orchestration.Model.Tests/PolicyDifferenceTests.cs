using System.Numerics;
using Orchestration.Model.Collections;
using Orchestration.Model.Policies;
using Orchestration.Model.Policies.Analysis;

namespace Orchestration.Model.Tests;

/// <summary>The difference of two versions against trying every case in both.</summary>
public sealed class PolicyDifferenceTests
{
    [Fact]
    public void Every_entry_counts_its_cases_and_shows_one() => Parallel.For(0, Volume.Of(10_000), seed =>
    {
        var pair = SmallPolicies.Shape.SelectMany(shape => SmallPolicies.PolicyOver(shape).Array[2]);
        var (before, after) = pair.Generate(new PCG(2, (ulong)seed), null, out _) is [var one, var other] ? (one, other) : default;
        var difference = PolicyDifference.Compare(before!, after!)!;
        var facets = after!.View.Facets.Where(facet => facet.Domain.IsTestable).ToArray();
        var cases = Reference.Cases(after.View).Select(values =>
            (values, from: Reference.Decide(before!, values).Decision, to: Reference.Decide(after, values).Decision)).ToArray();
        Assert.Equal(9, difference.Entries.Count);
        Assert.Equal(cases.All(each => each.from == each.to), difference.IsEquivalent);
        foreach (var entry in difference.Entries)
        {
            var expected = cases.Where(each => each.from == entry.Before && each.to == entry.After).ToArray();
            // Versions are counted by atom, and the plain evaluation has another number of them.
            if (!Array.Exists(facets, facet => facet.Domain is VersionDomain))
                Assert.Equal(new BigInteger(expected.Length), entry.Count);
            Assert.Equal(expected.Length == 0, entry.Witness is null);
            if (entry.Witness is not { } cell)
                continue;
            var inside = cases.Where(each => cell.Ranges.All(range =>
                range.Atoms.Any(atom => Reference.IsIn(atom, each.values[Array.FindIndex(facets, facet => facet.Name == range.Facet.Name)])))).ToArray();
            Assert.NotEmpty(inside);
            Assert.All(inside, each => Assert.Equal((entry.Before, entry.After), (each.from, each.to)));
        }
    });

    [Fact]
    public void A_new_member_falls_to_the_default_deny_and_is_counted()
    {
        var widened = Referrals.Received with
        {
            Facets = Referrals.Received.Facets.Select(facet => facet.Domain is EnumDomain { Type.Name: "Specialty" } specialty
                ? facet with { Domain = specialty with { Members = specialty.Members.Append(new EnumMember("Urology", 4)).ToEquatableArray() } }
                : facet).ToEquatableArray(),
        };
        var stricter = Referrals.Triage with { Version = "2.1.0", Rules = Referrals.Triage.Rules.Where(rule => rule.Name != "Routine").ToEquatableArray() };
        var difference = PolicyDifference.Compare(Referrals.BoundTriage, new BoundPolicy(stricter, widened))!;
        var lost = difference.Entries.Single(entry => entry is { Before: Decision.Allow, After: Decision.Deny });
        // 5 specialties, urgencies 0..3, consent granted, ages 18..130, 3 sources.
        Assert.Equal(new BigInteger(5 * 4 * 113 * 3), lost.Count);
        Assert.Equal("Consent = Granted, Age 18..130, Urgency 0..3", lost.Witness!.ToString());
    }
}
