using System.ComponentModel;
using System.Globalization;

namespace Orchestration.Runtime;

/// <summary>
/// Reads facets back, in the order they were written; generated code calls it. Anything unexpected makes
/// <see cref="IsSound"/> false for good: a damaged checkpoint is refused, never guessed at.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FacetReader
{
    private readonly string _text;
    private int _position;

    /// <summary>Begins at the first facet.</summary>
    /// <param name="facets">The text.</param>
    public FacetReader(FacetText facets) => _text = facets.ToString();

    /// <summary>Whether everything so far was as written.</summary>
    public bool IsSound { get; private set; } = true;

    /// <summary>Whether everything was as written and nothing is left.</summary>
    public bool IsComplete => IsSound && _position == _text.Length;

    /// <summary>Reads a number.</summary>
    /// <param name="name">The facet.</param>
    /// <returns>The number; null for Unknown or when unsound.</returns>
    public long? Number(string name)
    {
        var value = Take(name);
        if (value.IsEmpty)
            return null;
        if (long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
            return number;
        IsSound = false;
        return null;
    }

    /// <summary>Reads a number within bounds; outside them the text is unsound.</summary>
    /// <param name="name">The facet.</param>
    /// <param name="minimum">The smallest number that can have been written.</param>
    /// <param name="maximum">The largest number that can have been written.</param>
    /// <returns>The number; null for Unknown or when unsound.</returns>
    public long? Number(string name, long minimum, long maximum)
    {
        var number = Number(name);
        IsSound &= number is null || (number >= minimum && number <= maximum);
        return IsSound ? number : null;
    }

    /// <summary>Reads a bool.</summary>
    /// <param name="name">The facet.</param>
    /// <returns>The value; null for Unknown or when unsound.</returns>
    public bool? Flag(string name) => Number(name, 0, 1) is { } bit ? bit == 1 : null;

    /// <summary>Reads a code by its position.</summary>
    /// <param name="name">The facet.</param>
    /// <param name="codes">The declared codes.</param>
    /// <returns>The code; null for Unknown or when unsound.</returns>
    public string? Code(string name, params string[] codes)
    {
        ArgumentNullException.ThrowIfNull(codes);
        return Number(name, 0, codes.Length - 1) is { } position ? codes[position] : null;
    }

    /// <summary>Reads an opaque reference.</summary>
    /// <param name="name">The facet.</param>
    /// <returns>The reference; null for Unknown or when unsound.</returns>
    public OpaqueRef? Reference(string name)
    {
        var value = Take(name);
        if (value.IsEmpty)
            return null;
        if (OpaqueRef.TryParse(value.ToString(), out var reference))
            return reference;
        IsSound = false;
        return null;
    }

    /// <summary>Reads a version.</summary>
    /// <param name="name">The facet.</param>
    /// <returns>The version; null for Unknown or when unsound.</returns>
    public SemanticVersion? Version(string name)
    {
        var value = Take(name);
        if (value.IsEmpty)
            return null;
        if (SemanticVersion.TryParse(value.ToString(), out var version))
            return version;
        IsSound = false;
        return null;
    }

    /// <summary>Takes a value that must be there: null makes the text unsound.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="value">What was read.</param>
    public T Required<T>(T? value)
        where T : struct
    {
        IsSound &= value is not null;
        return value.GetValueOrDefault();
    }

    /// <summary>Takes a code that must be there: null makes the text unsound.</summary>
    /// <param name="code">What was read.</param>
    public string Required(string? code)
    {
        IsSound &= code is not null;
        return code ?? string.Empty;
    }

    private ReadOnlySpan<char> Take(string name)
    {
        var rest = _text.AsSpan(_position);
        var end = rest.IndexOf(';');
        if (!IsSound || end < 0 || !rest.StartsWith(name, StringComparison.Ordinal) || name.Length >= end || rest[name.Length] != '=')
        {
            IsSound = false;
            return default;
        }

        _position += end + 1;
        return rest[(name.Length + 1)..end];
    }
}
