using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Orchestration.Model.Effects;

namespace Orchestration.Analyzers.Effects;

/// <summary>
/// The reviewable file <c>orchestration.effects</c>: what an assembly of the Orchestration role uses although the
/// catalogue does not know it. A line is a documentation id, a semicolon and the reason why it depends on its arguments
/// alone: <c>T:NodaTime.LocalDate; a date without clock or zone</c>. <c>A:</c> is an assembly, <c>N:</c> a namespace with
/// those inside it, <c>T:</c> a type with its members, anything else a member: one overload where it ends with its
/// parameters, all of them where it does not. <c>#</c> starts a comment.
/// </summary>
internal sealed class EffectsFile
{
    /// <summary>The name of the file, or its end: <c>nodatime.orchestration.effects</c> is one too.</summary>
    public const string Name = EffectsText.FileName;

    /// <summary>The property of a diagnostic that carries the id which a line would list.</summary>
    public const string LineProperty = "Line";

    private readonly Dictionary<string, int> _lines = new(StringComparer.Ordinal);
    private readonly List<EffectsLine> _all = [];

    private EffectsFile()
    {
    }

    /// <summary>The lines that list something, in their order.</summary>
    public IReadOnlyList<EffectsLine> Lines => _all;

    /// <summary>What is no line of the format, and why.</summary>
    public List<(Location Place, string Line, string Fault)> Faults { get; } = [];

    /// <summary>A value that is equal for equal contents.</summary>
    public string Content { get; private set; } = "";

    /// <summary>Reads every additional file of the name.</summary>
    public static EffectsFile Read(IEnumerable<AdditionalText> files, CancellationToken cancellationToken)
    {
        var listing = new EffectsFile();
        foreach (var file in files.Where(static file => file.Path.EndsWith(Name, StringComparison.OrdinalIgnoreCase)).OrderBy(static file => file.Path, StringComparer.Ordinal))
        {
            if (file.GetText(cancellationToken) is { } text)
                listing.Add(file.Path, text);
        }

        return listing;
    }

    /// <summary>The line that lists a symbol, the most specific one; -1 for none.</summary>
    /// <param name="symbol">A definition: a member, or the type itself.</param>
    /// <param name="container">The type that declares it.</param>
    public int LineOf(ISymbol symbol, INamedTypeSymbol container)
    {
        if (_lines.Count == 0)
            return -1;
        foreach (var id in EffectsLine.IdsOf(symbol, container))
        {
            if (_lines.TryGetValue(id, out var line))
                return line;
        }

        return -1;
    }

    private void Add(string path, SourceText text)
    {
        Content += text.ToString() + "\0";
        foreach (var line in text.Lines)
        {
            var written = line.ToString();
            var trimmed = written.Trim();
            if (trimmed.Length == 0 || trimmed[0] == '#')
                continue;
            var start = line.Start + written.IndexOf(trimmed[0]);
            var span = TextSpan.FromBounds(start, start + trimmed.Length);
            var place = Location.Create(path, span, text.Lines.GetLinePositionSpan(span));
            if (EffectsText.Fault(trimmed, out var id, out _) is { } fault)
                Faults.Add((place, trimmed, fault));
            else if (_lines.ContainsKey(id))
                Faults.Add((place, id, "it is listed twice"));
            else
                Add(id, place);
        }
    }

    private void Add(string id, Location place)
    {
        _lines.Add(id, _all.Count);
        _all.Add(new EffectsLine(id, place));
    }
}
