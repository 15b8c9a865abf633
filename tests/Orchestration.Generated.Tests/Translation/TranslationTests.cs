using Orchestration.Model;
using Orchestration.Model.Canonical;
using Orchestration.Model.Policies.Compilation;
using Orchestration.Model.Reference;
using Orchestration.Model.Tests;

namespace Orchestration.Generated.Tests.Translation;

/// <summary>
/// Translation validation (Pnueli, Siegel and Singerman 1998): what was emitted for a policy is compiled, run over every
/// case, and compared with what the canonical text says by the reference interpreter.
/// </summary>
public sealed class TranslationTests
{
    /// <summary>One compilation is cheaper than many, and batches run side by side.</summary>
    private static readonly int s_batchSize = Math.Min(125, Volume.Of(1_000));

    public static TheoryData<int> Batches => [.. Enumerable.Range(0, Volume.Of(1_000) / s_batchSize)];

    [Theory, MemberData(nameof(Batches))]
    public void Emitted_code_decides_every_case_as_the_text_says(int batch)
    {
        var policies = Enumerable.Range(batch * s_batchSize, s_batchSize)
            .Select(seed => SmallPolicies.Policy.Generate(new PCG(1, (ulong)seed), null, out _))
            .Select((bound, index) => Declarations.In($"P{index}", bound)).ToArray();
        var compiled = new CompiledPolicies(policies);
        var forms = new Dictionary<PolicyForm, int>();
        foreach (var bound in policies)
        {
            var text = CanonicalText.Write(new OrchestrationModel(Model.Role.Orchestration, [bound.View], [bound.Policy], []));
            var reference = ReferenceInterpreter.Read(text, bound.Policy.Key);
            var available = CompiledPolicies.Forms(bound).Select(form => form.Form).ToArray();
            foreach (var form in available)
                forms[form] = forms.GetValueOrDefault(form) + 1;
            foreach (var values in Reference.Cases(bound.View))
            {
                var expected = Say(reference.Decide(values));
                var plain = values.Select(Cases.Plain).Append(null).ToArray();
                foreach (var form in available)
                    Assert.True(expected == compiled.Decide(bound, form, plain), $"{form} of\n{text}\ndecides {string.Join(", ", values.Select(value => value?.ToString() ?? "Unknown"))} {compiled.Decide(bound, form, plain)}, not {expected}");
            }

            foreach (var outside in Outside(bound.View))
                Assert.Single(available.Select(form => compiled.Decide(bound, form, outside)).Distinct());
        }

        Assert.Equal(Enum.GetValues<PolicyForm>().Select(form => KeyValuePair.Create(form, s_batchSize)), forms.OrderBy(pair => pair.Key));
    }

    /// <summary>Cases with a value that the declaration does not know, as after a later version: the forms agree on these too.</summary>
    private static IEnumerable<object?[]> Outside(ShapeModel view)
    {
        var facets = view.Facets.Where(facet => facet.Domain.IsTestable).ToArray();
        var first = Reference.Cases(view).First().Select(Cases.Plain).ToArray();
        for (var index = 0; index < facets.Length; index++)
        {
            object[] values = facets[index].Domain switch
            {
                EnumDomain => [1_001L],
                IntegerDomain domain => [domain.Minimum - 1, domain.Maximum + 1],
                TextDomain => ["no code"],
                _ => [],
            };
            foreach (var value in values)
                yield return [.. first[..index], value, .. first[(index + 1)..], null];
        }
    }

    private static string Say(ReferenceVerdict verdict) => verdict.Rule is null ? "Deny by default" : $"{verdict.Decision} by {verdict.Rule}";
}
