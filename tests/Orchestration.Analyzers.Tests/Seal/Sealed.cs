using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Orchestration.Analyzers.Seal;
using Orchestration.Analyzers.Tests.Generation;
using Orchestration.Model;
using Orchestration.Model.Seal;

namespace Orchestration.Analyzers.Tests.Seal;

/// <summary>Runs the seal's analyzer over a program with a lock.</summary>
internal static class Sealed
{
    /// <summary>What the analyzer says, as <c>ORCH9004 File0.cs:3</c>, in ordinal order.</summary>
    public static string[] Where(string? lockText, string mode, params string[] files) =>
        [.. Findings(lockText, mode, Violations.Compile(files)).Select(Place).Order(StringComparer.Ordinal)];

    /// <summary>The lock that sealing gives for a program.</summary>
    public static string Lock(params string[] files) => Lock(Violations.Compile(files), null);

    public static string Lock(Compilation compilation, string? old)
    {
        var proposal = Sealing.Propose(SealDiscovery.Request(SealIndex.Of(compilation.Assembly), Role.Orchestration), old is null ? null : LockText.Read(old).File);
        Assert.Empty(proposal.Refused);
        return LockText.Write(proposal.File);
    }

    public static ImmutableArray<Diagnostic> Findings(string? lockText, string mode, Compilation compilation, params (string Key, string Value)[] options)
    {
        ImmutableArray<AdditionalText> files = lockText is null ? [] : [new Text("/project/orchestration.lock", lockText)];
        var provider = new Options([("build_property.OrchestrationSealMode", mode), .. options]);
        return compilation.WithAnalyzers([new SealAnalyzer()], new AnalyzerOptions(files, provider)).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();
    }

    public static string Message(Diagnostic finding) => finding.GetMessage(CultureInfo.InvariantCulture);

    private static string Place(Diagnostic finding)
    {
        var span = finding.Location.GetLineSpan();
        return span.IsValid && span.Path is { Length: > 0 } path
            ? $"{finding.Id} {Path.GetFileName(path)}:{span.StartLinePosition.Line + 1}"
            : finding.Id;
    }

    internal sealed class Text(string path, string text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }
}
