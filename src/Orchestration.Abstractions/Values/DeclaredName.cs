namespace Orchestration;

/// <summary>
/// A name that somebody wrote in a declaration: a rule, a state, a facet, a template. Its alphabet has no room for
/// prose (letters, digits, <c>_</c>, <c>.</c>, <c>-</c>; 1 to 128 of them), so it can stand in an audit record.
/// </summary>
public readonly record struct DeclaredName
{
    private readonly string? _text;

    /// <summary>Takes a name from a declaration.</summary>
    /// <param name="text">1 to 128 letters, digits, <c>_</c>, <c>.</c>, <c>-</c>.</param>
    /// <exception cref="ArgumentException">The text is something else; it is not echoed.</exception>
    public DeclaredName(string text)
    {
        if (!IsValid(text))
            throw new ArgumentException("A declared name is 1 to 128 letters, digits, '_', '.' or '-'.", nameof(text));
        _text = text;
    }

    /// <summary>Whether this is the default value, which names nothing.</summary>
    public bool IsEmpty => _text is null;

    /// <summary>The name, or an empty string.</summary>
    public override string ToString() => _text ?? string.Empty;

    internal static bool IsValid(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > 128)
            return false;
        foreach (var character in text)
        {
            if (!char.IsLetterOrDigit(character) && character is not ('_' or '.' or '-'))
                return false;
        }

        return true;
    }
}
