using System.Text.RegularExpressions;

namespace Orchestration.Package.Tests;

/// <summary>One error or warning of a build.</summary>
/// <param name="Severity"><c>error</c> or <c>warning</c>.</param>
/// <param name="Id">The rule; empty for a message that has none.</param>
/// <param name="File">The file's name.</param>
/// <param name="Line">The line; 0 where there is none.</param>
/// <param name="Text">The message.</param>
internal sealed partial record BuildMessage(string Severity, string Id, string File, int Line, string Text)
{
    /// <summary>What a test compares: <c>ORCH2001 ORCH2001_Clock.cs:5</c>.</summary>
    public string Where => $"{Id} {File}:{Line}";

    /// <summary>Reads what a build printed with <c>-tl:off</c>, up to the summary, which says every message again.</summary>
    public static IReadOnlyList<BuildMessage> Parse(string output) =>
    [
        .. Shape().Matches(Summary().Split(output)[0]).Select(match => new BuildMessage(
            match.Groups["severity"].Value,
            match.Groups["id"].Value,
            Path.GetFileName(match.Groups["file"].Value.Trim()),
            match.Groups["line"].Success ? int.Parse(match.Groups["line"].ValueSpan) : 0,
            match.Groups["text"].Value.Trim())),
    ];

    // dotnet build asks for a summary itself, after whatever its caller asks for.
    [GeneratedRegex(@"^Build (FAILED|succeeded)\.", RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Summary();

    [GeneratedRegex(
        @"^\s*(?<file>[^\r\n]+?)(\((?<line>\d+)(,\d+)*\))?\s*: (?<severity>error|warning)(?: (?<id>[A-Z]+[0-9]+))?\s*: (?<text>[^\r\n]*)",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
