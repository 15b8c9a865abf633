using System.Diagnostics;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Orchestration.Benchmarks.Phi;

/// <summary>
/// A person types in one body after another, and the editor asks each time for the findings of that file. Every edit puts a
/// leak into the body, and its finding has to be there; now and then all findings of the file are held to those of a
/// compilation of trees that nobody has seen.
/// </summary>
internal static class EditLatency
{
    private const int Edits = 200;
    private const int ComparedEvery = 50;
    private const double Typical = 10;
    private const double Worst = 500;
    private const string Leak = " global::System.Console.WriteLine(new global::Hl7.Fhir.Model.Patient().Id); ";

    /// <summary>Measures edits in files all over the code base, after one analysis of the whole.</summary>
    public static void Run(CodeBase code, DiagnosticAnalyzer family)
    {
        _ = code.With(code.Compilation, family).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();
        var (own, whole, none) = Measure(code, family, Edits, static _ => "");
        Print("edits of one body, inside the analyzer", own);
        Print("edits of one body, answered", whole);
        Print("edits of one body, answered where nothing is analysed", none);
        Print("edits of a body and a declaration, inside the analyzer", Measure(code, family, Edits / 4, static edit => $" private int _added{edit.ToString(CultureInfo.InvariantCulture)}; ").Own);
        Console.WriteLine(At(own, 50) < Typical && At(own, 99) < Worst ? "holds" : "FAILS");
    }

    private static (List<double> Own, List<double> Whole, List<double> None) Measure(CodeBase code, DiagnosticAnalyzer family, int edits, Func<int, string> declare)
    {
        Compilation compilation = code.Compilation;
        var candidates = compilation.SyntaxTrees.Where(tree => Bodies(tree).Length > 0).Select(tree => tree.FilePath).ToArray();
        var (own, whole, none) = (new List<double>(), new List<double>(), new List<double>());
        for (var edit = 0; edit < edits; edit++)
        {
            var path = candidates[edit * candidates.Length / edits];
            var tree = compilation.SyntaxTrees.First(file => file.FilePath == path);
            var bodies = Bodies(tree);
            var body = bodies[bodies.Length / 2];
            var (declaration, header) = (declare(edit), body.FirstAncestorOrSelf<TypeDeclarationSyntax>()!.OpenBraceToken.Span.End);
            var place = body.OpenBraceToken.Span.End + declaration.Length;
            var edited = tree.WithChangedText(tree.GetText().WithChanges(
                new TextChange(new TextSpan(header, 0), declaration), new TextChange(new TextSpan(body.OpenBraceToken.Span.End, 0), Leak)));
            compilation = compilation.ReplaceSyntaxTree(tree, edited);
            none.Add(Ask(code, compilation, edited, new AskingAnalyzer()).Wall);
            var asked = Ask(code, compilation, edited, family);
            own.Add(asked.Own);
            whole.Add(asked.Wall);
            if (!asked.Findings.Any(finding => finding.Id == "ORCH5003" && finding.Location.SourceSpan.Start >= place && finding.Location.SourceSpan.End <= place + Leak.Length))
                throw new InvalidOperationException($"the edit in {path} is not found");
            if (edit % ComparedEvery == 0)
                Compare(code, compilation, edited, family, asked.Findings);
        }

        return (own, whole, none);
    }

    /// <summary>
    /// Asks for the findings of a file as an editor does: how long it takes, and how much of it is inside the analyzer. The rest
    /// is declaring and binding the file in a new compilation, which is done once for all analyzers that ask for bodies.
    /// </summary>
    private static (double Wall, double Own, IReadOnlyList<Diagnostic> Findings) Ask(CodeBase code, Compilation compilation, SyntaxTree tree, DiagnosticAnalyzer analyzer)
    {
        var analysis = code.With(compilation, analyzer);
        var model = analysis.Compilation.GetSemanticModel(tree);
        var watch = Stopwatch.StartNew();
        var findings = analysis.GetAnalyzerSemanticDiagnosticsAsync(model, null, CancellationToken.None).GetAwaiter().GetResult();
        var wall = watch.Elapsed.TotalMilliseconds;
        return (wall, analysis.GetAnalyzerTelemetryInfoAsync(analyzer, CancellationToken.None).GetAwaiter().GetResult().ExecutionTime.TotalMilliseconds, findings);
    }

    private static void Compare(CodeBase code, Compilation compilation, SyntaxTree edited, DiagnosticAnalyzer family, IReadOnlyList<Diagnostic> findings)
    {
        var fresh = CodeBase.Fresh(compilation);
        var cold = Ask(code, fresh, fresh.SyntaxTrees.First(tree => tree.FilePath == edited.FilePath), family).Findings;
        if (!Text(findings).SequenceEqual(Text(cold)))
            throw new InvalidOperationException($"{edited.FilePath}: {findings.Count} findings after the edit, {cold.Count} afresh");

        static IEnumerable<string> Text(IEnumerable<Diagnostic> found) => found.Select(finding =>
            $"{finding.Id} {finding.Location.SourceSpan} {finding.GetMessage(CultureInfo.InvariantCulture)} {string.Join(' ', finding.AdditionalLocations.Select(place => $"{place.SourceTree!.FilePath} {place.SourceSpan}"))}").Order(StringComparer.Ordinal);
    }

    private static BlockSyntax[] Bodies(SyntaxTree tree) =>
        [.. tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().Where(static method => method.Body is not null).Select(static method => method.Body!)];

    private static double At(List<double> times, int percent) => times.Order().ElementAt(times.Count * percent / 100);

    private static void Print(string what, List<double> times) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"{what}: median {At(times, 50):F1} ms, 90% {At(times, 90):F1} ms, 99% {At(times, 99):F1} ms, worst {times.Max():F1} ms of {times.Count}"));
}
