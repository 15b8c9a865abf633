using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Orchestration.Analyzers.Discovery;
using Orchestration.Model.Phi;

namespace Orchestration.Analyzers.Phi;

/// <summary>The two additional files of the family, and what is wrong with them.</summary>
internal static class PhiFiles
{
    /// <summary>The labels of symbols, and the reasons of sealed declassifiers.</summary>
    public static (ImmutableArray<LabelPattern> Patterns, ImmutableSortedDictionary<string, string> Reasons) Read(
        ImmutableArray<AdditionalText> files, CancellationToken cancellation)
    {
        var patterns = ImmutableArray<LabelPattern>.Empty;
        var reasons = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            if (IsNamed(file, PhiFile.Name))
                patterns = patterns.AddRange(PhiFile.Parse(Lines(file, cancellation)).Patterns);
            else if (IsNamed(file, DeclassifierFile.Name))
                reasons = reasons.SetItems(DeclassifierFile.Parse(Lines(file, cancellation)).Reasons);
        }

        return (patterns, reasons);
    }

    /// <summary>Reports the lines that make no sense.</summary>
    public static void Check(AdditionalFileAnalysisContext context)
    {
        var file = context.AdditionalFile;
        var problems = IsNamed(file, PhiFile.Name) ? PhiFile.Parse(Lines(file, context.CancellationToken)).Problems
            : IsNamed(file, DeclassifierFile.Name) ? DeclassifierFile.Parse(Lines(file, context.CancellationToken)).Problems
            : ImmutableArray<FileProblem>.Empty;
        if (problems.IsEmpty && IsNamed(file, DeclassifierFile.Name))
            problems = Stale(file, context).ToImmutableArray();
        if (problems.IsEmpty || file.GetText(context.CancellationToken) is not { } text)
            return;
        foreach (var problem in problems)
        {
            var line = text.Lines[Math.Min(problem.Line, text.Lines.Count - 1)];
            context.ReportDiagnostic(Diagnostic.Create(
                Rules.PhiFileMalformed, Location.Create(file.Path, line.Span, text.Lines.GetLinePositionSpan(line.Span)), problem.Problem));
        }
    }

    /// <summary>The lines that name no method which declassifies: they would speak for the next one of that name.</summary>
    private static IEnumerable<FileProblem> Stale(AdditionalText file, AdditionalFileAnalysisContext context)
    {
        var lines = Lines(file, context.CancellationToken).Select(line => line.Trim()).ToArray();
        foreach (var id in DeclassifierFile.Parse(lines).Reasons.Keys)
        {
            if (DocumentationCommentId.GetFirstSymbolForDeclarationId(id, context.Compilation) is not { } method || PhiModel.Declassification(method) is null)
                yield return new(Array.FindIndex(lines, line => line.StartsWith(id + " ", StringComparison.Ordinal)), $"'{id}' is no method with [Declassifies]; remove the line and seal the file again");
        }
    }

    /// <summary>Reports a label of the vocabulary that is none.</summary>
    public static void CheckLabel(SyntaxNodeAnalysisContext context)
    {
        var attribute = (AttributeSyntax)context.Node;
        if (attribute.ArgumentList is not { Arguments: [var argument, ..] } || attribute.Name.ToString() is not { } name || name.IndexOf("Label", StringComparison.Ordinal) < 0)
            return;
        var type = (context.SemanticModel.GetSymbolInfo(attribute, context.CancellationToken).Symbol as IMethodSymbol)?.ContainingType;
        if (type is not { Name: "LabelAttribute" } || !type.IsVocabulary("LabelAttribute"))
            return;
        if (context.SemanticModel.GetConstantValue(argument.Expression, context.CancellationToken) is { HasValue: true, Value: byte and > 6 and var number })
            context.ReportDiagnostic(Diagnostic.Create(Rules.PhiFileMalformed, argument.GetLocation(), $"{number} is no label; name one of {string.Join(", ", LabelNames.Given)}"));
    }

    /// <summary>A path may come from any system.</summary>
    private static bool IsNamed(AdditionalText file, string name) =>
        file.Path.EndsWith(name, StringComparison.OrdinalIgnoreCase)
        && (file.Path.Length == name.Length || file.Path[file.Path.Length - name.Length - 1] is '/' or '\\');

    private static IEnumerable<string> Lines(AdditionalText file, CancellationToken cancellation) =>
        file.GetText(cancellation)?.Lines.Select(line => line.ToString()) ?? [];
}
