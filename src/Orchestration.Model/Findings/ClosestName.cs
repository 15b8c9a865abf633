namespace Orchestration.Model.Findings;

/// <summary>The name that was meant by one that does not exist, by edit distance (Wagner and Fischer 1974).</summary>
public static class ClosestName
{
    /// <summary>The one closest name, when it is close: up to a third of the characters differ, and none is as close.</summary>
    /// <param name="given">What was written; case does not count.</param>
    /// <param name="names">The names that exist.</param>
    /// <returns>The name, or null when none is close or several are.</returns>
    public static string? Of(string given, IEnumerable<string> names)
    {
        var ranked = names.Select(name => (Name: name, Distance: Distance(given.ToUpperInvariant(), name.ToUpperInvariant())))
            .OrderBy(candidate => candidate.Distance).Take(2).ToArray();
        return ranked.Length > 0 && ranked[0].Distance <= Math.Max(1, given.Length / 3)
            && (ranked.Length == 1 || ranked[1].Distance > ranked[0].Distance)
            ? ranked[0].Name
            : null;
    }

    private static int Distance(string from, string to)
    {
        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var substituted = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(substituted, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[to.Length];
    }
}
