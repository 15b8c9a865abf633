using System.Text.RegularExpressions;

namespace Orchestration.Model.Effects;

/// <summary>The text of <c>orchestration.effects</c>: a documentation id, a semicolon and a reason a line.</summary>
public static class EffectsText
{
    /// <summary>The name of the file, or its end: <c>nodatime.orchestration.effects</c> is one too.</summary>
    public const string FileName = "orchestration.effects";

    private static readonly Regex s_id = new(@"^[NATMPFE]:[A-Za-z_][^\s;]*$", RegexOptions.CultureInvariant);

    /// <summary>What is wrong with a line; null for nothing.</summary>
    /// <param name="line">The line, trimmed; no comment.</param>
    /// <param name="id">What it lists.</param>
    /// <param name="reason">Why it depends on its arguments alone.</param>
    public static string? Fault(string line, out string id, out string reason)
    {
        var end = line.IndexOf(';');
        id = (end < 0 ? line : line.Substring(0, end)).Trim();
        reason = end < 0 ? "" : line.Substring(end + 1).Trim();
        if (id.EndsWith("()", StringComparison.Ordinal))
            id = id.Substring(0, id.Length - 2);
        if (!s_id.IsMatch(id))
            return "it does not start with a documentation id such as 'M:Library.Type.Member'";
        return reason.Length == 0 ? "the reason is missing: write '; ' and why it depends on its arguments alone" : null;
    }
}
