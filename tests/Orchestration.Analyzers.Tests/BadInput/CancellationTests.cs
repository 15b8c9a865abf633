using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Orchestration.Analyzers.Tests.Effects.Corpus;

namespace Orchestration.Analyzers.Tests.BadInput;

/// <summary>An editor that goes on typing gets its processor back: who is cancelled stops, and soon.</summary>
public sealed class CancellationTests
{
    /// <summary>Far less than the whole analysis takes, far more than a busy machine needs to stop.</summary>
    private static readonly TimeSpan s_promptly = TimeSpan.FromSeconds(40);

    private static readonly Compilation s_large = CorpusReferences.Empty.AddSyntaxTrees(
        ExtremePrograms.Partial(2_000).Concat([ExtremePrograms.All["call chain of a port"], ExtremePrograms.All["clique of a port"]])
            .Select((text, index) => CorpusReferences.Parse(text, $"Large{index}.cs")));

    [Theory]
    [InlineData(0)]
    [InlineData(20)]
    [InlineData(200)]
    public async Task A_cancelled_analysis_stops(int milliseconds)
    {
        using var source = new CancellationTokenSource();
        var analysis = Task.Run(() => CorpusRun.Analyze(s_large.Clone(), "Host", [], source.Token), CancellationToken.None);
        await Task.Delay(milliseconds);
        await source.CancelAsync();
        var watch = Stopwatch.StartNew();
        // A fast machine may be done before it is told to stop; all others say that they were cancelled.
        var error = await Record.ExceptionAsync(() => analysis);
        Assert.True(watch.Elapsed < s_promptly, $"stopped after {watch.Elapsed}");
        if (error is null)
            Assert.DoesNotContain(await analysis, finding => finding.Id == "AD0001");
        else
            Assert.IsType<OperationCanceledException>(error, exactMatch: false);
    }

    [Fact]
    public void A_cancelled_generator_stops()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        var driver = Microsoft.CodeAnalysis.CSharp.CSharpGeneratorDriver.Create(new Analyzers.Generation.OrchestrationGenerator());
        Assert.ThrowsAny<OperationCanceledException>(() => driver.RunGenerators(s_large, source.Token));
    }
}
