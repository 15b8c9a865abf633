using System.Globalization;

namespace Orchestration.Runtime;

/// <summary>
/// Facets as text, for a checkpoint: <c>name=value;</c> in declaration order, then <c>~</c> and a check sum. Values are
/// numbers, codes' positions, versions and opaque references, so nothing needs escaping and no free text can be in it.
/// </summary>
public readonly record struct FacetText
{
    private const char CheckMark = '~';

    private readonly string? _text;

    private FacetText(string text) => _text = text;

    /// <summary>Takes text that was stored.</summary>
    /// <param name="text">Text that <see cref="ToString"/> gave; whether it is sound shows when it is read.</param>
    public static FacetText FromStored(string text) => new(text);

    internal static FacetText FromWriter(string facets) => new(facets + CheckMark + Check(facets));

    /// <summary>The facets in text that carries its own check sum, or null when it is damaged.</summary>
    internal string? Checked()
    {
        var text = ToString();
        var end = text.LastIndexOf(CheckMark);
        return end >= 0 && text[(end + 1)..] == Check(text[..end]) ? text[..end] : null;
    }

    /// <summary>The text, or an empty string.</summary>
    public override string ToString() => _text ?? string.Empty;

    // FNV-1a. It is there for accidents, such as a digit lost in storage; against forgery the store has to protect itself.
    private static string Check(string facets)
    {
        var hash = 2166136261;
        foreach (var character in facets)
            hash = unchecked((hash ^ character) * 16777619);
        return hash.ToString("x8", CultureInfo.InvariantCulture);
    }
}
