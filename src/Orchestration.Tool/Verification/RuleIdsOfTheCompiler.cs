using System.Text.RegularExpressions;

namespace Orchestration.Tool.Verification;

/// <summary>The rules that the compiler's log must list: those of the release notes, which travel in this assembly.</summary>
internal static partial class RuleIdsOfTheCompiler
{
    private static readonly (string Id, string Severity)[] s_rules =
        [.. new[] { "AnalyzerReleases.Shipped.md", "AnalyzerReleases.Unshipped.md" }.SelectMany(Read).Distinct().OrderBy(static rule => rule.Id, StringComparer.Ordinal)];

    /// <summary>The ids in ordinal order.</summary>
    public static IReadOnlyList<string> All { get; } = [.. s_rules.Select(static rule => rule.Id).Distinct()];

    /// <summary>Those that only inform; a build that has nothing else to say is clean.</summary>
    public static IReadOnlyList<string> Informing { get; } = [.. s_rules.Where(static rule => rule.Severity == "Info").Select(static rule => rule.Id)];

    private static IEnumerable<(string Id, string Severity)> Read(string name)
    {
        using var stream = typeof(RuleIdsOfTheCompiler).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return [.. Row().Matches(reader.ReadToEnd()).Select(match => (match.Groups["id"].Value, match.Groups["severity"].Value))];
    }

    [GeneratedRegex(@"^(?<id>ORCH\d{4}) \|[^|\n]*\| *(?<severity>\w+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Row();
}
