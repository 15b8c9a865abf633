using System.ComponentModel;
using System.Globalization;
using System.Text;

namespace Orchestration.Runtime;

/// <summary>
/// Facets as text, for a checkpoint: <c>name=value;</c> in declaration order. Values are numbers, codes' positions,
/// versions and opaque references, so nothing needs escaping and no free text can be in it.
/// </summary>
public readonly record struct FacetText
{
    private readonly string? _text;

    private FacetText(string text) => _text = text;

    /// <summary>Takes text that was stored.</summary>
    /// <param name="text">Text that <see cref="ToString"/> gave; whether it is sound shows when it is read.</param>
    public static FacetText FromStored(string text) => new(text);

    internal static FacetText FromWriter(StringBuilder text) => new(text.ToString());

    /// <summary>The text, or an empty string.</summary>
    public override string ToString() => _text ?? string.Empty;
}

/// <summary>Writes facets; generated code calls it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FacetWriter
{
    private readonly StringBuilder _text = new();

    /// <summary>Writes a number: an integer, a bool as 0 or 1, an enum's constant, a code's position.</summary>
    /// <param name="name">The facet.</param>
    /// <param name="value">The number; null for Unknown.</param>
    public void Number(string name, long? value) => Append(name, value?.ToString(CultureInfo.InvariantCulture));

    /// <summary>Writes an opaque reference.</summary>
    /// <param name="name">The facet.</param>
    /// <param name="value">The reference; null for Unknown.</param>
    public void Reference(string name, OpaqueRef? value) => Append(name, value?.ToString());

    /// <summary>Writes a version.</summary>
    /// <param name="name">The facet.</param>
    /// <param name="value">The version; null for Unknown.</param>
    public void Version(string name, SemanticVersion? value) => Append(name, value?.ToString());

    /// <summary>Everything that was written.</summary>
    public FacetText ToFacetText() => FacetText.FromWriter(_text);

    private void Append(string name, string? value) => _text.Append(name).Append('=').Append(value).Append(';');
}

/// <summary>
/// Reads facets back, in the order they were written; generated code calls it. Anything unexpected makes
/// <see cref="IsSound"/> false for good: a damaged checkpoint is refused, never guessed at.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FacetReader(FacetText facets)
{
    private readonly string _text = facets.ToString();
    private int _position;

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
