using System.Text.RegularExpressions;

namespace Orchestration.Tool.Verification;

/// <summary>The rules that the compiler's log must list: those of the release notes, which travel in this assembly.</summary>
internal static partial class RuleIdsOfTheCompiler
{
    /// <summary>The ids in ordinal order.</summary>
    public static IReadOnlyList<string> All { get; } = [.. new[] { "AnalyzerReleases.Shipped.md", "AnalyzerReleases.Unshipped.md" }.SelectMany(Read).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>Those that only inform; a build that has nothing else to say is clean.</summary>
    public static IReadOnlyList<string> Informing { get; } = [.. new[] { "AnalyzerReleases.Shipped.md", "AnalyzerReleases.Unshipped.md" }.SelectMany(name => Read(name, "Info")).Distinct().Order(StringComparer.Ordinal)];

    private static IEnumerable<string> Read(string name) => Read(name, severity: null);

    private static IEnumerable<string> Read(string name, string? severity)
    {
        using var stream = typeof(RuleIdsOfTheCompiler).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return [.. Row().Matches(reader.ReadToEnd()).Where(match => severity is null || match.Groups["severity"].Value == severity).Select(match => match.Groups["id"].Value)];
    }

    [GeneratedRegex(@"^(?<id>ORCH\d{4}) \|[^|\n]*\| *(?<severity>\w+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Row();
}
