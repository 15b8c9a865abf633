namespace Orchestration;

/// <summary>
/// What a workflow means, as the SHA-256 of its canonical text and that of the policies, views and trigger it pins. Two
/// builds with one hash decide and do the same (CP-18).
/// </summary>
public readonly record struct SemanticHash
{
    private readonly string? _text;

    /// <summary>Takes a hash.</summary>
    /// <param name="text">64 hexadecimal digits in lower case.</param>
    /// <exception cref="ArgumentException">The text is something else; it is not echoed.</exception>
    public SemanticHash(string text)
    {
        if (!IsValid(text))
            throw new ArgumentException("A semantic hash is 64 hexadecimal digits in lower case.", nameof(text));
        _text = text;
    }

    /// <summary>Whether this is the default value, which is no workflow's.</summary>
    public bool IsEmpty => _text is null;

    /// <summary>The digits, or an empty string.</summary>
    public override string ToString() => _text ?? string.Empty;

    internal static bool IsValid(ReadOnlySpan<char> text) => text.Length == 64 && !text.ContainsAnyExcept("0123456789abcdef");
}
