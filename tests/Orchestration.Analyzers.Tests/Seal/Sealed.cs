using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
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

    public static string Lock(Compilation compilation, string? old, params AdditionalText[] files) => Lock(compilation, Role.Orchestration, old, files);

    public static string Lock(Compilation compilation, Role role, string? old, params AdditionalText[] files)
    {
        var facts = SealFact.Of(FactDiscovery.All(compilation.Assembly, [.. files], CancellationToken.None));
        var proposal = Sealing.Propose(SealDiscovery.Request(SealIndex.Of(compilation.Assembly), role, facts), old is null ? null : LockText.Read(old).File);
        Assert.Empty(proposal.Refused);
        return LockText.Write(proposal.File);
    }

    public static ImmutableArray<Diagnostic> Findings(string? lockText, string mode, Compilation compilation, params (string Key, string Value)[] options) =>
        Findings(lockText, mode, compilation, [], options);

    public static ImmutableArray<Diagnostic> Findings(string? lockText, string mode, Compilation compilation, AdditionalText[] more, params (string Key, string Value)[] options)
    {
        ImmutableArray<AdditionalText> files = lockText is null ? [.. more] : [new TextFile("/project/orchestration.lock", lockText), .. more];
        var provider = new Options([("build_property.OrchestrationSealMode", mode), .. options]);
        return compilation.WithAnalyzers([new SealAnalyzer()], new AnalyzerOptions(files, provider)).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();
    }

    public static string Message(Diagnostic finding) => finding.GetMessage(CultureInfo.InvariantCulture);

    public static string Place(Diagnostic finding)
    {
        var span = finding.Location.GetLineSpan();
        return span.IsValid && span.Path is { Length: > 0 } path
            ? $"{finding.Id} {Path.GetFileName(path)}:{span.StartLinePosition.Line + 1}"
            : finding.Id;
    }
}
