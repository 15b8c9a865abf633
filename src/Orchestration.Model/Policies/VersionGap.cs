using System.Globalization;
using System.Numerics;

namespace Orchestration.Model.Policies;

/// <summary>
/// The open gap between two versions. Semantic Versioning 2.0 orders versions densely almost everywhere, but not
/// everywhere: nothing lies between 1.0.0 and 1.0.1-0, nor between 1.0.0-a and 1.0.0-a.0, nor below 0.0.0-0. An atom
/// without a value would be a case that cannot happen, and a proof would fail over it.
/// </summary>
internal static class VersionGap
{
    /// <summary>A version inside the gap, a plain release where there is one; null when the gap is empty.</summary>
    /// <param name="lower">The version below, not included; null for no limit.</param>
    /// <param name="upper">The version above, not included; null for no limit.</param>
    public static string? Sample(string? lower, string? upper)
    {
        foreach (var candidate in lower is null ? ["0.0.0", "0.0.0-0"] : After(lower))
        {
            if (SemanticVersion.TryParse(candidate, out var version)
                && (upper is null || (SemanticVersion.TryParse(upper, out var limit) && version < limit)))
            {
                return candidate;
            }
        }

        return null;
    }

    /// <summary>Versions above one, the pleasant ones first; the last is its immediate successor, so it decides emptiness.</summary>
    private static IEnumerable<string> After(string lower)
    {
        var plus = lower.IndexOf('+');
        var precedence = plus < 0 ? lower : lower.Substring(0, plus);
        var dash = precedence.IndexOf('-');
        if (dash >= 0)
            yield return precedence.Substring(0, dash);
        var next = NextRelease(dash < 0 ? precedence : precedence.Substring(0, dash));
        yield return next;
        yield return dash < 0 ? next + "-0" : precedence + ".0";
    }

    /// <summary>The version right after one: no version lies between them.</summary>
    /// <param name="version">The version; its build metadata has no precedence and is left out.</param>
    public static string Next(string version) => After(version).Last();

    // Numbers of any size are in the grammar, so the patch can always be one more.
    private static string NextRelease(string numbers)
    {
        var dot = numbers.LastIndexOf('.') + 1;
        var patch = BigInteger.Parse(numbers.Substring(dot), NumberStyles.None, CultureInfo.InvariantCulture) + 1;
        return numbers.Substring(0, dot) + patch.ToString(CultureInfo.InvariantCulture);
    }
}
