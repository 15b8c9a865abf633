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
