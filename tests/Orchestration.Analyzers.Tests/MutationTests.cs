using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Orchestration.Analyzers.Tests.Generation;

namespace Orchestration.Analyzers.Tests;

/// <summary>A program that is being typed or was damaged gets findings, never a crash of the generator or an analyzer.</summary>
public sealed class MutationTests
{
    [Fact]
    public void Acceptance_program_has_no_finding() =>
        Assert.Empty(Violations.Analyze(Programs.Compile(Programs.Acceptance)));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void A_damaged_program_breaks_nothing(int seed)
    {
        var tokens = CSharpSyntaxTree.ParseText(Programs.Acceptance, Programs.ParseOptions).GetRoot().DescendantTokens().Select(token => token.ToFullString()).ToArray();
        var random = new Random(seed);
        for (var round = 0; round < 75; round++)
        {
            // The run asserts that the generator did not fail, and AD0001 is how an analyzer's exception shows.
            var run = new Run(Programs.Compile(Damage(tokens, random)));
            Assert.DoesNotContain(Violations.Analyze(run.Output), finding => finding.Id == "AD0001");
        }
    }

    private static string Damage(string[] tokens, Random random)
    {
        var damaged = tokens.ToList();
        for (var count = random.Next(1, 4); count > 0; count--)
        {
            var (one, other) = (random.Next(damaged.Count), random.Next(damaged.Count));
            switch (random.Next(4))
            {
                case 0: damaged.RemoveAt(one); break;
                case 1: damaged.Insert(one, damaged[other]); break;
                case 2: (damaged[one], damaged[other]) = (damaged[other], damaged[one]); break;
                default: damaged.RemoveRange(Math.Max(one, 20), damaged.Count - Math.Max(one, 20)); break;
            }
        }

        return string.Concat(damaged);
    }
}
