using System.Text.Json;
using Orchestration.Tool.Output;
using Orchestration.Tool.Reading;

namespace Orchestration.Tool.Verification;

/// <summary>
/// The compiler's own error log (SARIF 2.1.0): it lists the rules of every analyzer that ran, which is empty when
/// analyzers were skipped, and shows what was suppressed.
/// </summary>
internal static class CompilerLog
{
    private const int MaximumDepth = 64;

    /// <summary>Examines a log.</summary>
    /// <param name="content">The log.</param>
    /// <param name="path">Its path as findings name it.</param>
    /// <param name="rules">The rules that must have run.</param>
    /// <exception cref="UnreadableException">It is no such log.</exception>
    public static IReadOnlyList<ToolFinding> Examine(byte[] content, string path, IReadOnlyList<string> rules)
    {
        try
        {
            using var log = JsonDocument.Parse(content, new JsonDocumentOptions { MaxDepth = MaximumDepth });
            var runs = log.RootElement.GetProperty("runs").EnumerateArray().ToArray();
            if (log.RootElement.GetProperty("version").GetString() != "2.1.0" || runs.Length == 0)
                throw new UnreadableException("it is no SARIF 2.1.0 log of a run");
            return [.. runs.SelectMany(run => Examine(run, path, rules))];
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new UnreadableException("it is no SARIF log: " + exception.GetType().Name, exception);
        }
    }

    private static IEnumerable<ToolFinding> Examine(JsonElement run, string path, IReadOnlyList<string> rules)
    {
        var driver = run.GetProperty("tool").GetProperty("driver");
        var listed = driver.TryGetProperty("rules", out var list) ? list.EnumerateArray().ToArray() : [];
        var ids = new HashSet<string>(listed.Select(rule => rule.GetProperty("id").GetString() ?? string.Empty), StringComparer.Ordinal);
        var missing = rules.Where(rule => !ids.Contains(rule)).ToArray();
        if (missing.Length > 0)
            yield return new(VerifyRules.Log, path, 0, missing.Length == rules.Count ? "no rule of governance ran" : $"did not run: {string.Join(", ", missing)}");
        foreach (var rule in listed.Where(rule => IsOurs(rule.GetProperty("id").GetString())
            && rule.TryGetProperty("properties", out var properties) && properties.TryGetProperty("isEverSuppressed", out var suppressed) && suppressed.ToString() is "true" or "True"))
        {
            yield return new(VerifyRules.Log, path, 0, $"{rule.GetProperty("id").GetString()} was suppressed somewhere");
        }

        foreach (var result in run.TryGetProperty("results", out var results) ? results.EnumerateArray() : [])
        {
            var id = result.TryGetProperty("ruleId", out var given) ? given.GetString() : null;
            if (!IsOurs(id))
                continue;
            if (result.TryGetProperty("suppressions", out var suppressions) && suppressions.GetArrayLength() > 0)
                yield return new(VerifyRules.Log, path, 0, $"{id} was found and suppressed");
            else if (!RuleIdsOfTheCompiler.Informing.Contains(id))
                yield return new(VerifyRules.Log, path, 0, $"{id} was found");
        }
    }

    private static bool IsOurs(string? id) => id is { Length: 8 } && id.StartsWith("ORCH", StringComparison.Ordinal);
}
