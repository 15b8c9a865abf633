using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Orchestration.Analyzers.Generation;

namespace Orchestration.Analyzers.Tests.Generation;

/// <summary>A generator driver that remembers why each step ran.</summary>
internal sealed class Run
{
    private GeneratorDriver _driver = CSharpGeneratorDriver.Create(
        [new OrchestrationGenerator().AsSourceGenerator()],
        parseOptions: Programs.ParseOptions,
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    public Run(Compilation compilation) => Again(compilation);

    public GeneratorRunResult Result { get; private set; }

    /// <summary>The program with what was generated.</summary>
    public Compilation Output { get; private set; } = null!;

    /// <summary>The generated files by name.</summary>
    public IReadOnlyDictionary<string, string> Files =>
        Result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString(), StringComparer.Ordinal);

    public Run Again(Compilation compilation)
    {
        _driver = _driver.RunGeneratorsAndUpdateCompilation(compilation, out var output, out var diagnostics);
        Assert.Empty(diagnostics);
        (Output, Result) = (output, _driver.GetRunResult().Results.Single());
        Assert.Null(Result.Exception);
        return this;
    }

    public Run WithOptions(AnalyzerConfigOptionsProvider options)
    {
        _driver = _driver.WithUpdatedAnalyzerConfigOptions(options);
        return this;
    }

    /// <summary>The names of the files whose text was produced anew in the last run, whether or not it differs.</summary>
    public IReadOnlyList<string> Emitted() =>
        [.. Result.TrackedOutputSteps.SelectMany(step => step.Value)
            .SelectMany(step => step.Outputs.Where(output => output.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified)
                .SelectMany(output => Sources(output.Value)))
            .Order(StringComparer.Ordinal)];

    /// <summary>The reasons of one named step in the last run, without doubles.</summary>
    public IReadOnlyList<IncrementalStepRunReason> Reasons(string step) =>
        [.. Result.TrackedSteps[step].SelectMany(run => run.Outputs).Select(output => output.Reason).Distinct().Order()];

    /// <summary>The values of one named step in the last run.</summary>
    public IReadOnlyList<object> Values(string step) =>
        [.. Result.TrackedSteps.TryGetValue(step, out var runs) ? runs.SelectMany(run => run.Outputs).Select(output => output.Value) : []];

    private static IEnumerable<string> Sources(object value) =>
        // An output step's value is the pair of the sources and the diagnostics that it produced.
        value is System.Runtime.CompilerServices.ITuple { Length: > 0 } pair && pair[0] is System.Collections.IEnumerable sources
            ? sources.Cast<object>().Select(source => (string)source.GetType().GetProperty("HintName", Everything)!.GetValue(source)!)
            : [];

    private const System.Reflection.BindingFlags Everything =
        System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.NonPublic;
}
