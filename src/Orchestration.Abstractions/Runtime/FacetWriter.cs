using System.ComponentModel;
using System.Globalization;
using System.Text;

namespace Orchestration.Runtime;

/// <summary>Writes facets; generated code calls it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FacetWriter
{
    private readonly StringBuilder _text = new();

    /// <summary>Writes a number: an integer or an enum's constant.</summary>
    /// <param name="name">The facet.</param>
    /// <param name="value">The number; null for Unknown.</param>
    public void Number(string name, long? value) => Append(name, value?.ToString(CultureInfo.InvariantCulture));

    /// <summary>Writes a bool.</summary>
    /// <param name="name">The facet.</param>
    /// <param name="value">The value; null for Unknown.</param>
    public void Flag(string name, bool? value) => Append(name, value switch { true => "1", false => "0", _ => null });

    /// <summary>Writes a code by its position.</summary>
    /// <param name="name">The facet.</param>
    /// <param name="value">The code, one of <paramref name="codes"/>; null for Unknown.</param>
    /// <param name="codes">The declared codes.</param>
    public void Code(string name, string? value, params string[] codes) =>
        Number(name, value is null ? null : Array.IndexOf(codes, value));

    /// <summary>Writes an opaque reference.</summary>
    /// <param name="name">The facet.</param>
    /// <param name="value">The reference; null for Unknown.</param>
    public void Reference(string name, OpaqueRef? value) => Append(name, value?.ToString());

    /// <summary>Writes a version.</summary>
    /// <param name="name">The facet.</param>
    /// <param name="value">The version; null for Unknown.</param>
    public void Version(string name, SemanticVersion? value) => Append(name, value?.ToString());

    /// <summary>Everything that was written.</summary>
    public FacetText ToFacetText() => FacetText.FromStored(_text.ToString());

    private void Append(string name, string? value) => _text.Append(name).Append('=').Append(value).Append(';');
}
