using Microsoft.CodeAnalysis;
using Orchestration.Analyzers.Discovery;
using Orchestration.Model.Seal;

namespace Orchestration.Analyzers.Seal;

/// <summary>
/// The canonical texts that the generator has made in this compilation. Where one is there, what it is of need not be
/// discovered a second time to know whether it is as sealed. A manifest that somebody writes by hand beside the generated
/// one does not compile; without the generator there is none, and everything is discovered.
/// </summary>
internal sealed class ManifestTexts
{
    private const string HashLine = "  hash ";

    private readonly string _text;
    private readonly Dictionary<string, (int Start, int Length)> _blocks = new(StringComparer.Ordinal);

    private ManifestTexts(string text)
    {
        _text = text;
        var start = 0;
        for (var at = 0; at < text.Length;)
        {
            var end = text.IndexOf('\n', at);
            var next = end < 0 ? text.Length : end + 1;
            if (text[at] != ' ')
            {
                start = at;
            }
            else if (string.CompareOrdinal(text, at, HashLine, 0, HashLine.Length) == 0)
            {
                // A declaration begins with its kind, id and version: the key of its entry.
                var key = text.IndexOf(' ', text.IndexOf(' ', start) + 1);
                if (key > start && key < at)
                    _blocks[text.Substring(start, key - start)] = (start, at - start);
            }

            at = next;
        }
    }

    /// <summary>The texts of a compilation; empty where the generator has made none.</summary>
    public static ManifestTexts Of(IAssemblySymbol assembly)
    {
        var manifest = assembly.GetAttributes().FirstOrDefault(attribute =>
            attribute.AttributeClass is { Name: "OrchestrationManifestAttribute", ContainingNamespace: { Name: "Runtime", ContainingNamespace: { Name: Names.Namespace, ContainingNamespace.IsGlobalNamespace: true } } });
        return new ManifestTexts(manifest?.Text(0) ?? string.Empty);
    }

    /// <summary>Whether the text of a declaration is that of its entry.</summary>
    public bool IsTextOf(LockEntry entry) => _blocks.TryGetValue(entry.Key, out var block)
        && block.Length == entry.Text.Length && string.CompareOrdinal(_text, block.Start, entry.Text, 0, block.Length) == 0;
}
