using Orchestration.Model.Collections;
using Orchestration.Model.Findings;
using Orchestration.Model.Policies.Analysis;

namespace Orchestration.Model.Tests;

/// <summary>Many conflicts are told as few findings, and what the budget left out is said.</summary>
public sealed class ConflictFindingTests
{
    private static readonly ShapeModel s_view = new(ShapeKind.View, new("Sample", "Case"), "sample.case", "1.0.0",
        Enumerable.Range(0, 9).Select(at => new FacetModel("F" + at, new BooleanDomain())).ToEquatableArray());

    private static ConditionModel IsTrue(int facet) => new("F" + facet, ConditionOperator.Is, [new FacetValue(FacetValueKind.Boolean, 1, string.Empty)]);

    /// <summary>Rules that each test a facet of their own, of which all but the last allow.</summary>
    private static BoundPolicy Crossing(int rules) => new(
        new PolicyModel(new("Sample", "Rules"), "sample.rules", "1.0.0", s_view.Type, Combining.FirstApplicable, false,
            Enumerable.Range(0, rules).Select(at => new RuleModel("R" + at, at, at == rules - 1 ? Decision.Escalate : Decision.Allow, [IsTrue(at)])).ToEquatableArray(), []),
        s_view);

    private static Finding Conflict(int rules, AnalysisBudget? budget = null) =>
        Assert.Single(PolicyFindings.Examine(Crossing(rules), budget), finding => finding.RuleId == RuleIds.RuleConflict);

    [Fact]
    public void One_finding_names_the_first_few()
    {
        Assert.Equal(["R0", "R1", "F0 = true, F1 = true -> 'R0' decides Allow, 'R1' would decide Escalate"], Conflict(2).Arguments);
        Assert.EndsWith("would decide Escalate; so with 'R1', 'R2'", Conflict(4).Arguments[2], StringComparison.Ordinal);
        var many = Conflict(9);
        Assert.EndsWith("F0 = true, F8 = true -> 'R0' decides Allow, 'R8' would decide Escalate; so with 'R1', 'R2', 'R3', 'R4' and 3 more", many.Arguments[2], StringComparison.Ordinal);
        Assert.Equal(["R0", "R1", "R2", "R3", "R4"], many.Related.Select(place => place.Member));
    }

    [Fact]
    public void All_conflicts_are_found_and_the_first_has_the_smallest_cell()
    {
        var conflicts = PolicyAnalysis.Answer(Crossing(9)).Conflicts;
        Assert.Equal(Enumerable.Range(0, 8).Select(at => ("R" + at, "R8", at == 0)), conflicts.Select(pair => (pair.Earlier, pair.Later, pair.IsSmallest)));
    }

    [Fact]
    public void What_is_perhaps_not_the_smallest_says_so()
    {
        Assert.EndsWith("(found within the budget, perhaps not the smallest)", Conflict(2, new AnalysisBudget(Smallest: 0)).Arguments[2], StringComparison.Ordinal);
        var gap = Assert.Single(PolicyFindings.Examine(Crossing(2), new AnalysisBudget(Smallest: 0)), finding => finding.RuleId == RuleIds.Gap);
        Assert.EndsWith("(found within the budget, perhaps not the smallest)", gap.Arguments[1], StringComparison.Ordinal);
        Assert.DoesNotContain("perhaps", Conflict(2).Arguments[2], StringComparison.Ordinal);
    }
}
