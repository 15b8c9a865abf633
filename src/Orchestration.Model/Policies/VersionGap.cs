using System.Globalization;
using System.Numerics;

namespace Orchestration.Model.Policies;

/// <summary>
/// The open gap between two versions. Semantic Versioning 2.0 orders versions densely almost everywhere, but not
/// everywhere: nothing lies between 1.0.0 and 1.0.1-0, nor between 1.0.0-a and 1.0.0-a.0, nor below 0.0.0-0. And a version
/// has at most 128 characters here, so above a long one the next is shorter. An atom without a value would be a case that
/// cannot happen, and a proof would fail over it; a value without an atom would be a case that no proof looks at.
/// </summary>
internal static class VersionGap
{
    /// <summary>The characters of an identifier in ASCII order (Semantic Versioning 2.0, clause 11.4.2).</summary>
    private const string Alphabet = "-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    /// <summary>A version inside the gap, a plain release where there is one; null when the gap is empty.</summary>
    /// <param name="lower">The version below, not included; null for no limit.</param>
    /// <param name="upper">The version above, not included; null for no limit.</param>
    /// <param name="length">How many characters a version may have.</param>
    public static string? Sample(string? lower, string? upper, int length = SemanticVersion.MaximumLength)
    {
        foreach (var candidate in lower is null ? ["0.0.0", "0.0.0-0"] : After(lower, length))
        {
            if (candidate.Length <= length && SemanticVersion.TryParse(candidate, out var version)
                && (upper is null || (SemanticVersion.TryParse(upper, out var limit) && version < limit)))
            {
                return candidate;
            }
        }

        return null;
    }

    /// <summary>Versions above one, the pleasant ones first; the last is the least there is, so it decides emptiness.</summary>
    private static IEnumerable<string> After(string lower, int length)
    {
        var plus = lower.IndexOf('+');
        var precedence = plus < 0 ? lower : lower.Substring(0, plus);
        var dash = precedence.IndexOf('-');
        var release = dash < 0 ? precedence : precedence.Substring(0, dash);
        if (dash >= 0)
            yield return release;
        var next = NextRelease(release, length);
        if (next is not null)
            yield return next;
        if (dash >= 0)
            yield return NextPrerelease(release, precedence.Substring(dash + 1).Split('.'), length);
        else if (next is not null)
            yield return next.Length + 2 <= length ? next + "-0" : next;
    }

    /// <summary>The version right after one that is not the last: no version lies between them.</summary>
    /// <param name="version">The version; its build metadata has no precedence and is left out.</param>
    public static string Next(string version) => After(version, SemanticVersion.MaximumLength).Last();

    /// <summary>The next release, which counts its last number up, or one before it where that would be too long; null for none.</summary>
    private static string? NextRelease(string release, int length)
    {
        var numbers = release.Split('.');
        for (var at = numbers.Length - 1; at >= 0; at--)
        {
            var next = string.Join(".", numbers.Select((number, index) => index < at ? number : index > at ? "0" : CountUp(number)));
            if (next.Length <= length)
                return next;
        }

        return null;
    }

    /// <summary>The least version above a prerelease: one identifier more, or the last that can be larger is, or the release.</summary>
    private static string NextPrerelease(string release, string[] identifiers, int length)
    {
        var more = $"{release}-{string.Join(".", identifiers)}.0";
        if (more.Length <= length)
            return more;
        for (var at = identifiers.Length - 1; at >= 0; at--)
        {
            var before = release + "-" + string.Concat(identifiers.Take(at).Select(identifier => identifier + "."));
            if (NextIdentifier(identifiers[at], length - before.Length) is { } next)
                return before + next;
        }

        return release;
    }

    /// <summary>The least identifier above one that is not too long: numbers come before all others; null for none.</summary>
    private static string? NextIdentifier(string identifier, int length)
    {
        if (IsNumber(identifier))
            return CountUp(identifier) is var next && next.Length <= length ? next : "-";
        if (identifier.Length < length)
            return identifier + "-";
        while (identifier.Length > 0)
        {
            var (stem, last) = (identifier.Substring(0, identifier.Length - 1), Alphabet.IndexOf(identifier[identifier.Length - 1]));
            identifier = last == Alphabet.Length - 1 ? stem : stem + Alphabet[last + 1];
            if (last == Alphabet.Length - 1)
                continue;
            if (!IsNumber(identifier))
                return identifier;
            // Digits alone are a number, which comes before; the least that begins with them and is none has a hyphen behind.
            if (identifier.Length < length)
                return identifier + "-";
        }

        return null;
    }

    private static bool IsNumber(string identifier) => identifier.All(letter => letter is >= '0' and <= '9');

    // Numbers of any size are in the grammar.
    private static string CountUp(string number) =>
        (BigInteger.Parse(number, NumberStyles.None, CultureInfo.InvariantCulture) + 1).ToString(CultureInfo.InvariantCulture);
}
