using Orchestration.Model.Policies.Analysis;

namespace Orchestration.Model.Tests;

/// <summary>A second oracle that knows no atoms and tries no cases: Z3 on gap, shadowing and difference.</summary>
public sealed class SolverTests
{
    [Fact]
    public void Gap_and_shadowing_as_Z3_has_them() => ForEach(100, seed =>
    {
        var bound = SmallPolicies.Policy.Generate(new PCG(4, (ulong)seed), null, out _);
        var answers = PolicyAnalysis.Answer(bound);
        var terms = new Terms(bound.View);
        var rules = Ordered(bound.Policy);
        var matching = rules.Select(terms.Matches).ToArray();
        Assert.Equal(terms.Has($"(not {Terms.Or(matching)})"), answers.Gap is not null);
        for (var index = 0; index < rules.Length; index++)
        {
            Assert.Equal(!terms.Has(matching[index]), answers.NeverApply.Contains(rules[index].Name));
            var decides = terms.Has($"(and {matching[index]} (not {Terms.Or(matching[..index])}))");
            Assert.Equal(terms.Has(matching[index]) && !decides, answers.Shadowed.Any(each => each.Rule == rules[index].Name));
        }
    });

    [Fact]
    public void Difference_as_Z3_has_it() => ForEach(60, seed =>
    {
        var pair = SmallPolicies.Shape.SelectMany(shape => SmallPolicies.PolicyOver(shape).Array[2]).Generate(new PCG(5, (ulong)seed), null, out _);
        var difference = PolicyDifference.Compare(pair[0], pair[1])!;
        var terms = new Terms(pair[0].View);
        foreach (var entry in difference.Entries)
        {
            var both = Terms.And([terms.Decides(pair[0].Policy, entry.Before), terms.Decides(pair[1].Policy, entry.After)]);
            Assert.Equal(terms.Has(both), !entry.Count.IsZero);
        }
    });

    /// <summary>The solver is a second opinion: where nobody has installed it the test says so. .ci/run brings it.</summary>
    private static void ForEach(int count, Action<int> check)
    {
        Assert.SkipUnless(Z3.IsHere, "libz3 is not installed; on Debian: apt-get install libz3-dev");
        Parallel.For(0, count, check);
    }

    private static RuleModel[] Ordered(PolicyModel policy) => policy.Combining == Combining.FirstApplicable
        ? [.. policy.Rules.OrderBy(rule => rule.Constant)]
        : [.. policy.Rules.OrderBy(rule => rule.Effect).ThenBy(rule => rule.Constant)];

    /// <summary>A shape as integer constants, with a flag each for Unknown, and formulas over them in SMT-LIB 2.</summary>
    private sealed class Terms(ShapeModel shape)
    {
        private readonly FacetModel[] _facets = shape.Facets.Where(facet => facet.Domain.IsTestable).ToArray();

        public bool Has(string predicate)
        {
            var declared = _facets.Select(facet => $"(declare-const {facet.Name} Int)(declare-const {facet.Name}? Bool)");
            return Z3.Evaluate($"(reset){string.Concat(declared)}(assert {And(_facets.Select(Domain))})(assert {predicate})(check-sat)").Trim() switch
            {
                "sat" => true,
                "unsat" => false,
                var other => throw new InvalidOperationException(other),
            };
        }

        public string Matches(RuleModel rule) => And(rule.Conditions.Select(Holds));

        public string Decides(PolicyModel policy, Decision decision) => Ordered(policy).Reverse().Aggregate(
            decision == Decision.Deny ? "true" : "false",
            (rest, rule) => $"(ite {Matches(rule)} {(rule.Effect == decision ? "true" : "false")} {rest})");

        public static string And(IEnumerable<string> terms) => $"(and true {string.Join(' ', terms)})";

        public static string Or(IEnumerable<string> terms) => $"(or false {string.Join(' ', terms)})";

        private string Holds(ConditionModel condition)
        {
            var facet = Array.Find(_facets, facet => facet.Name == condition.Facet)!;
            var any = Or(condition.Operands.Select(operand => $"(= {facet.Name} {Number(facet, operand)})"));
            return condition.Operator switch
            {
                ConditionOperator.IsUnknown => $"{facet.Name}?",
                ConditionOperator.IsKnown => $"(not {facet.Name}?)",
                ConditionOperator.Is or ConditionOperator.In => $"(and (not {facet.Name}?) {any})",
                ConditionOperator.IsNot or ConditionOperator.NotIn => $"(or {facet.Name}? (not {any}))",
                ConditionOperator.AtLeast => $"(and (not {facet.Name}?) (>= {facet.Name} {Number(facet, condition.Operands[0])}))",
                _ => $"(and (not {facet.Name}?) (<= {facet.Name} {Number(facet, condition.Operands[0])}))",
            };
        }

        private static string Domain(FacetModel facet) =>
            $"(and {(facet.IsOptional ? "true" : $"(not {facet.Name}?)")} {Or(Reference.Values(facet).OfType<FacetValue>().Select(each => $"(= {facet.Name} {Number(facet, each)})"))})";

        private static string Number(FacetModel facet, FacetValue value)
        {
            var number = facet.Domain switch
            {
                TextDomain codes => codes.Codes.ToList().IndexOf(value.Text),
                VersionDomain => Array.IndexOf(SmallPolicies.Versions, value.Text.Split('+')[0]),
                _ => value.Number,
            };
            return number < 0 ? FormattableString.Invariant($"(- {-number})") : FormattableString.Invariant($"{number}");
        }
    }
}
