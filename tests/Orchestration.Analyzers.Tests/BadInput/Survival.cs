using Microsoft.CodeAnalysis;
using Orchestration.Analyzers.Tests.Effects.Corpus;
using Orchestration.Analyzers.Tests.Generation;

namespace Orchestration.Analyzers.Tests.BadInput;

/// <summary>Runs the generator and every analyzer over a program, in both roles, and asserts that they end and end well.</summary>
internal static class Survival
{
    /// <summary>
    /// Far more than any program here needs on a busy machine; what never ends is what this finds.
    /// </summary>
    private static readonly TimeSpan s_budget = TimeSpan.FromMinutes(2);

    /// <summary>Asserts that no analyzer and no generator fails, and that all come to an end.</summary>
    /// <param name="compilation">The program.</param>
    /// <param name="what">What it is called when the assertion fails.</param>
    /// <returns>What was found.</returns>
    public static IReadOnlyList<Diagnostic> Of(Compilation compilation, string what)
    {
        var output = new Run(compilation).Output;
        return [.. Analyzed(output, what, "Orchestration"), .. Analyzed(output, what, "Host")];
    }

    /// <summary>The same in one role, for programs that come by the hundred.</summary>
    /// <param name="compilation">The program.</param>
    /// <param name="what">What it is called when the assertion fails.</param>
    /// <param name="role">The role.</param>
    public static void Of(Compilation compilation, string what, string role) =>
        Analyzed(new Run(compilation).Output, what, role);

    private static IReadOnlyList<Diagnostic> Analyzed(Compilation compilation, string what, string role)
    {
        using var budget = new CancellationTokenSource(s_budget);
        try
        {
            var found = CorpusRun.Analyze(compilation, role, [], budget.Token);
            Assert.All(found, finding => Assert.False(finding.Id == "AD0001", $"{what} as {role}: {finding}"));
            return found;
        }
        catch (OperationCanceledException) when (budget.IsCancellationRequested)
        {
            Assert.Fail($"{what} as {role}: no end after {s_budget}");
            throw;
        }
    }
}
