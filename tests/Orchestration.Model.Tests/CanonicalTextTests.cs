using System.Globalization;
using Orchestration.Model.Canonical;
using Orchestration.Model.Collections;

namespace Orchestration.Model.Tests;

/// <summary>The canonical text says everything, says it in one way, and notices when it was touched.</summary>
public sealed class CanonicalTextTests
{
    [Fact]
    public void Reading_gives_back_what_was_written() => Models.Model.Sample(model =>
        Assert.Equal(Sorted(model), Sorted(CanonicalText.Parse(CanonicalText.Write(model)))), iter: 3_000);

    [Fact]
    public void Writing_gives_back_what_was_read() => Models.Model.Sample(model =>
    {
        var text = CanonicalText.Write(model);
        Assert.Equal(text, CanonicalText.Write(CanonicalText.Parse(text)));
        Assert.Equal(text, CanonicalText.Write(CanonicalText.Parse(text.TrimEnd('\n'))));
    }, iter: 1_000);

    [Fact]
    public void The_order_of_declarations_does_not_matter() =>
        Gen.Select(Models.Model, Gen.Int).Sample((model, seed) =>
        {
            var random = new Random(seed);
            var shuffled = new OrchestrationModel(
                model.Role, Shuffle(model.Shapes, random), Shuffle(model.Policies, random), Shuffle(model.Workflows, random))
            {
                Exemptions = Shuffle(model.Exemptions, random),
                Declassifications = Shuffle(model.Declassifications, random),
            };
            Assert.Equal(CanonicalText.Write(model), CanonicalText.Write(shuffled));
        }, iter: 1_000);

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("sv-SE")]
    [InlineData("fa-IR")]
    public void The_culture_does_not_matter(string culture) => Models.Model.Sample(model =>
    {
        var expected = CanonicalText.Write(model);
        var nouns = Nouns(model);
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, CanonicalText.Write(model));
            Assert.Equal(Sorted(model), Sorted(CanonicalText.Parse(expected)));
            Assert.Equal(nouns, Nouns(model));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }, iter: 500, threads: 1);

    [Fact]
    public void Damaged_text_is_refused() =>
        Gen.Select(Models.Model, Gen.Int[0, 4], Gen.Int[0, int.MaxValue], Gen.Char["aI 0\n\t@=\"\\\u00e9\ud800"]).Sample((model, kind, place, character) =>
        {
            var text = CanonicalText.Write(model);
            var damaged = Damage(text, kind, place, character);
            if (damaged.TrimEnd('\n') != text.TrimEnd('\n') || damaged.Length > text.Length)
                Assert.Throws<FormatException>(() => CanonicalText.Parse(damaged));
        }, iter: 20_000);

    [Fact]
    public void Forged_text_with_right_hashes_is_read_or_refused_but_never_breaks() =>
        Gen.Select(Models.Model, Gen.Int[0, 4], Gen.Int[0, int.MaxValue], Gen.Char["aI 0\n@=\"\\-+v"]).Sample((model, kind, place, character) =>
        {
            var forged = Rehash(Damage(CanonicalText.Write(model), kind, place, character));
            try
            {
                // The one freedom that reading grants: the last line feed may be missing.
                Assert.Equal(forged.EndsWith('\n') ? forged : forged + "\n", CanonicalText.Write(CanonicalText.Parse(forged)));
            }
            catch (FormatException)
            {
                // Refusing is the other right answer.
            }
        }, iter: 20_000);

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("orchestration 1")]
    [InlineData("orchestration 2\nrole Host\n")]
    [InlineData("orchestration 1\nrole Host\n")]
    [InlineData("orchestration 1\nrole Host\n  policy a@1.0.0 P public on V deny-overrides partial\n")]
    public void Text_that_is_none_is_refused(string text) => Assert.Throws<FormatException>(() => CanonicalText.Parse(text));

    [Fact]
    public void The_role_is_covered_by_a_hash()
    {
        var text = CanonicalText.Write(new OrchestrationModel(Role.Orchestration, default, default, default));
        var exception = Assert.Throws<FormatException>(() => CanonicalText.Parse(text.Replace("role Orchestration", "role Host", StringComparison.Ordinal)));
        Assert.Equal("line 3: expected the hash of the lines above it", exception.Message);
    }

    private static string Damage(string text, int kind, int place, char character)
    {
        var at = place % text.Length;
        var lines = text.Split('\n');
        switch (kind)
        {
            case 0: return text.Remove(at, 1);
            case 1: return text.Insert(at, character.ToString());
            case 2: return text.Remove(at, 1).Insert(at, character.ToString());
            case 3: return text[..at];
            default:
                var (one, other) = (place % lines.Length, place / lines.Length % lines.Length);
                (lines[one], lines[other]) = (lines[other], lines[one]);
                return string.Join('\n', lines);
        }
    }

    /// <summary>What a forger does who knows the format: every hash line is computed anew.</summary>
    private static string Rehash(string text)
    {
        var lines = text.Split('\n').ToList();
        var start = 2;
        for (var index = 0; index < lines.Count; index++)
        {
            if (lines[index].StartsWith("  hash ", StringComparison.Ordinal))
            {
                lines[index] = "  hash " + CanonicalText.Hash(string.Concat(lines.Skip(start).Take(index - start).Select(line => line + "\n")));
                start = index + 1;
            }
            else if (lines[index].StartsWith("end ", StringComparison.Ordinal))
            {
                lines[index] = "end " + CanonicalText.Hash(string.Concat(lines.Take(index).Select(line => line + "\n")));
            }
        }

        return string.Join('\n', lines);
    }

    private static OrchestrationModel Sorted(OrchestrationModel model) => new(
        model.Role,
        model.Shapes.OrderBy(shape => shape.ToString(), StringComparer.Ordinal).ToEquatableArray(),
        model.Policies.OrderBy(policy => policy.Type.FullName, StringComparer.Ordinal).ToEquatableArray(),
        model.Workflows.OrderBy(workflow => workflow.Type.FullName, StringComparer.Ordinal).ToEquatableArray());

    private static string[] Nouns(OrchestrationModel model) =>
        model.Shapes.SelectMany(shape => shape.Facets).Select(facet => facet.Domain.Noun).ToArray();

    private static EquatableArray<T> Shuffle<T>(EquatableArray<T> items, Random random)
    {
        var array = items.ToArray();
        random.Shuffle(array);
        return array.ToEquatableArray();
    }
}
