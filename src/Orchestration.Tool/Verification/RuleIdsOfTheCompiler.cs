using System.Text.RegularExpressions;

namespace Orchestration.Tool.Verification;

/// <summary>The rules that the compiler's log must list: those of the release notes, which travel in this assembly.</summary>
internal static partial class RuleIdsOfTheCompiler
{
    /// <summary>The ids in ordinal order.</summary>
    public static IReadOnlyList<string> All { get; } = [.. new[] { "AnalyzerReleases.Shipped.md", "AnalyzerReleases.Unshipped.md" }.SelectMany(Read).Distinct().Order(StringComparer.Ordinal)];

    private static IEnumerable<string> Read(string name)
    {
        using var stream = typeof(RuleIdsOfTheCompiler).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return [.. Row().Matches(reader.ReadToEnd()).Select(match => match.Groups["id"].Value)];
    }

    [GeneratedRegex(@"^(?<id>ORCH\d{4}) \|", RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Row();
}
