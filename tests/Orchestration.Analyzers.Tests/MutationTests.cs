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
        var tokens = Damage.Tokens(CSharpSyntaxTree.ParseText(Programs.Acceptance, Programs.ParseOptions));
        var random = new Random(seed);
        for (var round = 0; round < 75; round++)
        {
            // The run asserts that the generator did not fail, and AD0001 is how an analyzer's exception shows.
            var run = new Run(Programs.Compile(Damage.Apply(tokens, random)));
            Assert.DoesNotContain(Violations.Analyze(run.Output), finding => finding.Id == "AD0001");
        }
    }
}
