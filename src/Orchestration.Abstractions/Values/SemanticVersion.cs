namespace Orchestration;

/// <summary>
/// A version by Semantic Versioning 2.0.0, ordered by its clause 11. Ours and not a library's because it is compiled
/// into the compiler process too, where nothing but Roslyn may be loaded.
/// </summary>
#if ORCHESTRATION_MODEL
internal
#else
public
#endif
readonly struct SemanticVersion : IEquatable<SemanticVersion>, IComparable<SemanticVersion>
{
    /// <summary>How many characters a version may have.</summary>
    internal const int MaximumLength = 128;

    private readonly string? _text;

    private SemanticVersion(string text) => _text = text;

    /// <summary>Whether it is a draft: it carries a prerelease part.</summary>
    public bool IsPrerelease => Core(ToString()).Prerelease.Length > 0;

    /// <summary>Reads a version.</summary>
    /// <param name="text">Text such as <c>2.1.0-draft.1+build.5</c>.</param>
    /// <param name="version">The version, or 0.0.0.</param>
    /// <returns>Whether the text follows the grammar.</returns>
    public static bool TryParse(string? text, out SemanticVersion version)
    {
        version = default;
        if (text is null || text.Length > MaximumLength)
            return false;
        var plus = text.IndexOf('+');
        if (plus >= 0 && !AreIdentifiers(text.Substring(plus + 1), numericMayLeadWithZero: true))
            return false;
        var (numbers, prerelease) = Core(text);
        var hasDash = (plus < 0 ? text : text.Substring(0, plus)).IndexOf('-') >= 0;
        if (hasDash && !AreIdentifiers(prerelease, numericMayLeadWithZero: false))
            return false;
        var parts = numbers.Split('.');
        if (parts.Length != 3)
            return false;
        foreach (var part in parts)
        {
            if (!IsNumber(part))
                return false;
        }

        version = new SemanticVersion(text);
        return true;
    }

    /// <summary>The text it was read from; 0.0.0 for the default value.</summary>
    public override string ToString() => _text ?? "0.0.0";

    /// <summary>Orders by precedence; build metadata does not count.</summary>
    /// <param name="other">The version to compare with.</param>
    /// <returns>Below, at or above zero when this one comes before, with or after the other.</returns>
    public int CompareTo(SemanticVersion other)
    {
        var (numbers, prerelease) = Core(ToString());
        var (otherNumbers, otherPrerelease) = Core(other.ToString());
        var (left, right) = (numbers.Split('.'), otherNumbers.Split('.'));
        for (var index = 0; index < 3; index++)
        {
            var order = CompareNumbers(left[index], right[index]);
            if (order != 0)
                return order;
        }

        if (prerelease.Length == 0 || otherPrerelease.Length == 0)
            return otherPrerelease.Length.CompareTo(prerelease.Length);
        return ComparePrerelease(prerelease.Split('.'), otherPrerelease.Split('.'));
    }

    /// <summary>Whether both have the same precedence.</summary>
    /// <param name="other">The version to compare with.</param>
    public bool Equals(SemanticVersion other) => CompareTo(other) == 0;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SemanticVersion other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var (numbers, prerelease) = Core(ToString());
        var hash = 17;
        foreach (var character in numbers + "-" + prerelease)
            hash = unchecked((hash * 31) + character);
        return hash;
    }

    /// <summary>Whether both have the same precedence.</summary>
    public static bool operator ==(SemanticVersion left, SemanticVersion right) => left.Equals(right);

    /// <summary>Whether they differ in precedence.</summary>
    public static bool operator !=(SemanticVersion left, SemanticVersion right) => !left.Equals(right);

    /// <summary>Whether the left one comes before.</summary>
    public static bool operator <(SemanticVersion left, SemanticVersion right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left one comes after.</summary>
    public static bool operator >(SemanticVersion left, SemanticVersion right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left one comes before or with the right one.</summary>
    public static bool operator <=(SemanticVersion left, SemanticVersion right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left one comes after or with the right one.</summary>
    public static bool operator >=(SemanticVersion left, SemanticVersion right) => left.CompareTo(right) >= 0;

    private static int ComparePrerelease(string[] left, string[] right)
    {
        for (var index = 0; index < Math.Min(left.Length, right.Length); index++)
        {
            var (leftIsNumber, rightIsNumber) = (IsNumber(left[index]), IsNumber(right[index]));
            var order = (leftIsNumber, rightIsNumber) switch
            {
                (true, true) => CompareNumbers(left[index], right[index]),
                (true, false) => -1,
                (false, true) => 1,
                _ => string.CompareOrdinal(left[index], right[index]),
            };
            if (order != 0)
                return order;
        }

        return left.Length.CompareTo(right.Length);
    }

    private static (string Numbers, string Prerelease) Core(string text)
    {
        var plus = text.IndexOf('+');
        var precedence = plus < 0 ? text : text.Substring(0, plus);
        var dash = precedence.IndexOf('-');
        return dash < 0 ? (precedence, string.Empty) : (precedence.Substring(0, dash), precedence.Substring(dash + 1));
    }

    private static bool AreIdentifiers(string text, bool numericMayLeadWithZero)
    {
        foreach (var identifier in text.Split('.'))
        {
            if (identifier.Length == 0)
                return false;
            var isNumber = true;
            foreach (var character in identifier)
            {
                isNumber &= character is >= '0' and <= '9';
                if (character is not ((>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '-'))
                    return false;
            }

            if (isNumber && !numericMayLeadWithZero && !IsNumber(identifier))
                return false;
        }

        return true;
    }

    private static bool IsNumber(string text)
    {
        foreach (var character in text)
        {
            if (character is < '0' or > '9')
                return false;
        }

        return text.Length == 1 || (text.Length > 1 && text[0] != '0');
    }

    // By length first, so that a number of any size needs no parsing; the grammar has no leading zeros.
    private static int CompareNumbers(string left, string right) =>
        left.Length != right.Length ? left.Length.CompareTo(right.Length) : string.CompareOrdinal(left, right);
}
