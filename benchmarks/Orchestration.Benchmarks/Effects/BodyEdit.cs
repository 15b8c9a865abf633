using System.Diagnostics;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Orchestration.Analyzers.Effects;

namespace Orchestration.Benchmarks.Effects;

/// <summary>
/// A person types in one body, and the editor asks for the findings of that file: the facts of all other files, and of all
/// other members of this one, are kept. Every edit puts a write into the body, and the finding has to be there.
/// </summary>
internal static class BodyEdit
{
    private const int Edits = 40;
    private const double Typical = 50;
    private const double Worst = 250;

    /// <summary>Measures edits in files all over the code base, after one analysis of the whole.</summary>
    public static bool Run(CodeBase code)
    {
        Compilation compilation = code.Compile(governed: true);
        _ = Analyze(compilation).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();
        var methods = compilation.SyntaxTrees.Sum(static tree => tree.GetRoot().DescendantNodes().OfType<BaseMethodDeclarationSyntax>().Count());
        var candidates = compilation.SyntaxTrees.Where(static tree => tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().Any(static method => method.Body is not null)).ToArray();
        var times = new List<double>();
        for (var edit = 0; edit < Edits; edit++)
        {
            var path = candidates[edit * candidates.Length / Edits].FilePath;
            var tree = compilation.SyntaxTrees.First(file => file.FilePath == path);
            var bodies = tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().Where(static method => method.Body is not null).ToArray();
            var body = bodies[bodies.Length / 2].Body!;
            var edited = tree.WithChangedText(tree.GetText().WithChanges(new TextChange(new TextSpan(body.OpenBraceToken.Span.End, 0), $" System.IO.File.Delete(\"{edit}\"); ")));
            var place = body.OpenBraceToken.Span.End + 1;
            compilation = compilation.ReplaceSyntaxTree(tree, edited);
            // An editor has bound what it shows; the declarations are not what is measured. Analyzers have a compilation of their own.
            var analysis = Analyze(compilation);
            var model = analysis.Compilation.GetSemanticModel(edited);
            _ = model.GetDeclarationDiagnostics();
            var watch = Stopwatch.StartNew();
            var found = analysis.GetAnalyzerSemanticDiagnosticsAsync(model, null, CancellationToken.None).GetAwaiter().GetResult();
            times.Add(watch.Elapsed.TotalMilliseconds);
            if (!found.Any(finding => finding.Id == "ORCH4002" && finding.Location.SourceSpan.Start == place))
                throw new InvalidOperationException($"the edit in {path} is not found");
        }

        times.Sort();
        var (median, worst) = (times[Edits / 2], times[^1]);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"edit of one body, {methods} methods: median {median:F1} ms, 90% {times[Edits * 9 / 10]:F1} ms, worst {worst:F1} ms  {(median <= Typical && worst <= Worst ? "holds" : "FAILS")}"));
        return median <= Typical && worst <= Worst;
    }

    private static CompilationWithAnalyzers Analyze(Compilation compilation) => compilation.WithAnalyzers(
        [new EffectAnalyzer()], new CompilationWithAnalyzersOptions(EffectCosts.Role("Orchestration"), null, concurrentAnalysis: true, logAnalyzerExecutionTime: false));
}
