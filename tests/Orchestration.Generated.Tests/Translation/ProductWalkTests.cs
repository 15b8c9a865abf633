using Orchestration.Model;
using Orchestration.Model.Canonical;
using Orchestration.Model.Policies.Compilation;
using Orchestration.Model.Reference;

namespace Orchestration.Generated.Tests.Translation;

/// <summary>
/// Translation validation where the cases cannot be counted through: the diagram that was emitted is compiled, read out of
/// the assembly, and walked together with what the canonical text says. ORCHESTRATION_DIAGRAMS gives a larger number of
/// policies than the 250 of the suite, in batches of 125.
/// </summary>
public sealed class ProductWalkTests
{
    private const int BatchSize = 125;

    private static readonly int s_policies = int.TryParse(Environment.GetEnvironmentVariable("ORCHESTRATION_DIAGRAMS"), out var count) ? count : 250;

    public static TheoryData<int> Batches => [.. Enumerable.Range(0, s_policies / BatchSize)];

    [Theory, MemberData(nameof(Batches))]
    public void An_emitted_diagram_decides_what_the_text_says_over_every_case(int batch)
    {
        var policies = Enumerable.Range(batch * BatchSize, BatchSize).Select(LargePolicies.Create).ToArray();
        var diagrams = policies.Select(bound => PolicyCompiler.Compile(bound, PolicyForm.Diagram)!).ToArray();
        var assembly = CompiledPolicies.Load(policies.Zip(diagrams, (bound, diagram) => (bound, new[] { diagram })));
        var isLarge = 0;
        for (var at = 0; at < policies.Length; at++)
        {
            var (text, reference) = Read(policies[at]);
            var difference = ProductWalk.FindDifference(reference, new LoadedDiagram(assembly, diagrams[at]), out var pairs);
            Assert.True(difference is null, $"{difference}\n{text}");
            isLarge += LargePolicies.Cases(policies[at]) > PolicyCompiler.TableCells && pairs > 1 ? 1 : 0;
        }

        Assert.True(isLarge > BatchSize * 9 / 10, $"only {isLarge} policies are beyond what a table holds");
    }

    [Fact]
    public void A_diagram_of_a_policy_that_differs_in_one_rule_is_refuted()
    {
        var (refuted, isOther) = (0, 0);
        var policies = Enumerable.Range(10_000, BatchSize).Select(LargePolicies.Create).ToArray();
        var others = policies.Select(Damage).ToArray();
        var diagrams = others.Select(bound => PolicyCompiler.Compile(bound, PolicyForm.Diagram)!).ToArray();
        var assembly = CompiledPolicies.Load(others.Zip(diagrams, (bound, diagram) => (bound, new[] { diagram })));
        for (var at = 0; at < policies.Length; at++)
        {
            var isEquivalent = Model.Policies.Analysis.PolicyDifference.Compare(policies[at], others[at]) is { IsEquivalent: true };
            var difference = ProductWalk.FindDifference(Read(policies[at]).Reference, new LoadedDiagram(assembly, diagrams[at]), out _);
            isOther += isEquivalent ? 0 : 1;
            refuted += difference is null ? 0 : 1;
            Assert.True(isEquivalent || difference is not null, "another policy passes for this one");
        }

        Assert.True(isOther > BatchSize / 2 && refuted >= isOther);
    }

    /// <summary>The first rule decides otherwise.</summary>
    private static BoundPolicy Damage(BoundPolicy bound)
    {
        var first = bound.Policy.Rules[0];
        var rules = bound.Policy.Rules.AsImmutableArray().SetItem(0, first with { Effect = (Model.Decision)(((int)first.Effect + 1) % 3) });
        return bound with { Policy = bound.Policy with { Rules = new(rules) } };
    }

    private static (string Text, ReferenceInterpreter Reference) Read(BoundPolicy bound)
    {
        var text = CanonicalText.Write(new OrchestrationModel(Model.Role.Orchestration, [bound.View], [bound.Policy], []));
        return (text, ReferenceInterpreter.Read(text, bound.Policy.Key));
    }
}
