using System.Text;
using System.Text.Json;

namespace Orchestration.Tool.Output;

/// <summary>How a report is written.</summary>
internal enum ReportFormat
{
    /// <summary>A line per finding.</summary>
    Text,

    /// <summary>One JSON object.</summary>
    Json,

    /// <summary>SARIF 2.1.0 (OASIS).</summary>
    Sarif,
}

/// <summary>Writes reports. The same report gives the same bytes: no time, no absolute paths, ordinal order, LF.</summary>
internal static class ReportWriter
{
    private const string Information = "https://orchestration-analyzers.example/rules/";

    /// <summary>Writes a report.</summary>
    public static string Write(VerifyReport report, ReportFormat format) => format switch
    {
        ReportFormat.Json => Json(writer => Plain(writer, report)),
        ReportFormat.Sarif => Json(writer => Sarif(writer, report)),
        _ => Text(report),
    };

    private static IEnumerable<ToolFinding> All(VerifyReport report) => report.Unreadable.Concat(report.Findings)
        .OrderBy(finding => finding.Path, StringComparer.Ordinal).ThenBy(finding => finding.Line).ThenBy(finding => finding.Rule, StringComparer.Ordinal).ThenBy(finding => finding.Message, StringComparer.Ordinal);

    private static string Text(VerifyReport report)
    {
        var text = new StringBuilder();
        foreach (var finding in All(report))
            text.Append(finding.Path).Append(finding.Line > 0 ? $"({finding.Line})" : string.Empty).Append(": ").Append(finding.Rule).Append(": ").Append(finding.Message).Append('\n');
        return text.Append($"{report.Examined.Count} examined, {report.Findings.Count} findings, {report.Unreadable.Count} unreadable\n").ToString();
    }

    private static void Plain(Utf8JsonWriter json, VerifyReport report)
    {
        json.WriteStartObject();
        json.WriteStartArray("examined");
        foreach (var path in report.Examined)
            json.WriteStringValue(path);
        json.WriteEndArray();
        json.WriteStartArray("findings");
        foreach (var finding in All(report))
        {
            json.WriteStartObject();
            json.WriteString("rule", finding.Rule);
            json.WriteString("path", finding.Path);
            json.WriteNumber("line", finding.Line);
            json.WriteString("message", finding.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteNumber("exitCode", report.ExitCode);
        json.WriteEndObject();
    }

    private static void Sarif(Utf8JsonWriter json, VerifyReport report)
    {
        var findings = All(report).ToArray();
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "orchestration");
        json.WriteStartArray("rules");
        var rules = findings.Select(finding => finding.Rule).Union(VerifyRules.Titles.Keys).Order(StringComparer.Ordinal).ToArray();
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule);
            if (VerifyRules.Titles.TryGetValue(rule, out var title))
                Message(json, "shortDescription", title + ".");
            else
                json.WriteString("helpUri", Information + rule);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartArray("results");
        foreach (var finding in findings)
            Result(json, finding, Array.IndexOf(rules, finding.Rule));
        json.WriteEndArray();
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Result(Utf8JsonWriter json, ToolFinding finding, int rule)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Rule);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", "error");
        Message(json, "message", finding.Message);
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", Uri.EscapeDataString(finding.Path).Replace("%2F", "/", StringComparison.Ordinal));
        json.WriteEndObject();
        if (finding.Line > 0)
        {
            json.WriteStartObject("region");
            json.WriteNumber("startLine", finding.Line);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Message(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string Json(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true }))
            write(json);
        return Encoding.UTF8.GetString(stream.ToArray()).Replace("\r\n", "\n", StringComparison.Ordinal) + "\n";
    }
}
