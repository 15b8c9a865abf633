namespace Orchestration.Runtime;

/// <summary>
/// Facets as text, for a checkpoint: <c>name=value;</c> in declaration order. Values are numbers, codes' positions,
/// versions and opaque references, so nothing needs escaping and no free text can be in it. The checkpoint's digest
/// covers it.
/// </summary>
public readonly record struct FacetText
{
    private readonly string? _text;

    private FacetText(string text) => _text = text;

    /// <summary>Takes text that was stored.</summary>
    /// <param name="text">Text that <see cref="ToString"/> gave; whether it fits a workflow shows when it is read.</param>
    public static FacetText FromStored(string text) => new(text);

    /// <summary>The text, or an empty string.</summary>
    public override string ToString() => _text ?? string.Empty;
}
