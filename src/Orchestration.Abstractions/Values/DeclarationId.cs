using System.Globalization;

namespace Orchestration;

/// <summary>
/// Names one version of one declaration: <c>referral.triage@2.0.0</c>, <c>referral.received@v1</c>. Semantic Versions
/// stand bare, integer versions behind a <c>v</c>.
/// </summary>
public readonly record struct DeclarationId
{
    private readonly string? _text;

    /// <summary>Takes an id from a declaration.</summary>
    /// <param name="text">A dotted name, an at sign and a version.</param>
    /// <exception cref="ArgumentException">The text is something else; it is not echoed.</exception>
    public DeclarationId(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!IsValid(text))
            throw new ArgumentException("A declaration id is a dotted name, '@' and a version.", nameof(text));
        _text = text;
    }

    /// <summary>Whether this is the default value, which names nothing.</summary>
    public bool IsEmpty => _text is null;

    /// <summary>The part before the at sign, or an empty string.</summary>
    public string Name => _text is null ? string.Empty : _text[.._text.IndexOf('@', StringComparison.Ordinal)];

    /// <summary>The part after the at sign, or an empty string.</summary>
    public string Version => _text is null ? string.Empty : _text[(_text.IndexOf('@', StringComparison.Ordinal) + 1)..];

    /// <summary>The same declaration for whatever build it came from.</summary>
    internal DeclarationId WithoutBuildMetadata() =>
        _text?.IndexOf('+', StringComparison.Ordinal) is >= 0 and var plus ? new DeclarationId(_text[..plus]) : this;

    /// <summary>The whole id, or an empty string.</summary>
    public override string ToString() => _text ?? string.Empty;

    /// <summary>Takes an id that was stored; false when it is none.</summary>
    internal static bool TryParse(string? text, out DeclarationId id)
    {
        var isValid = text is not null && IsValid(text);
        id = isValid ? new DeclarationId(text!) : default;
        return isValid;
    }

    private static bool IsValid(string text) =>
        text.IndexOf('@', StringComparison.Ordinal) is >= 0 and var at && DeclaredName.IsValid(text.AsSpan(0, at)) && IsVersion(text.AsSpan(at + 1));

    private static bool IsVersion(ReadOnlySpan<char> text)
    {
        // One spelling per version: the number parser alone would take leading zeros and trailing NULs too.
        if (text is ['v', .. var number])
        {
            return number is [>= '1' and <= '9', .. var rest] && !rest.ContainsAnyExceptInRange('0', '9')
                && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out _);
        }

        return SemanticVersion.TryParse(text.ToString(), out _);
    }
}
