using System.ComponentModel;

namespace Orchestration.Runtime;

/// <summary>
/// What an assembly declares, as canonical text with its hash: a tool reads it from the metadata without running any
/// code (ADR 6.3, prove compliance).
/// </summary>
/// <param name="text">The canonical text.</param>
/// <param name="sha256">The SHA-256 of the text in UTF-8, as 64 hexadecimal digits in lower case.</param>
[AttributeUsage(AttributeTargets.Assembly)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class OrchestrationManifestAttribute(string text, string sha256) : Attribute
{
    /// <summary>The canonical text.</summary>
    public string Text { get; } = text;

    /// <summary>The hash of the text.</summary>
    public string Sha256 { get; } = sha256;

    /// <summary>
    /// What the build proved of it and a reader should know, one thing a line: edges that no run takes. It follows from the
    /// text, so the hash leaves it out.
    /// </summary>
    public string Notes { get; init; } = string.Empty;
}
