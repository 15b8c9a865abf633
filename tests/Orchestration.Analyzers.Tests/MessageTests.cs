using System.Globalization;
using Microsoft.CodeAnalysis;
using Orchestration.Analyzers.Seal;

namespace Orchestration.Analyzers.Tests;

/// <summary>Every message of samples/Violations, word for word, with its place: what a user reads is reviewed as text.</summary>
public sealed class MessageTests
{
    [Fact]
    public void Messages_read_as_reviewed()
    {
        var folder = Tree.PathOf("samples", "Violations");
        var files = Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(path => !Path.GetRelativePath(folder, path).StartsWith("obj", StringComparison.Ordinal) && !Path.GetRelativePath(folder, path).StartsWith("bin", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal).ToArray();
        var compilation = Violations.Compile([.. files.Select(File.ReadAllText)]);
        var listings = Directory.GetFiles(folder, "*.effects").Select(static path => (AdditionalText)new TextFile(Path.GetFileName(path), File.ReadAllText(path)));
        var messages = Violations.AnalyzeAll(compilation, [new SealAnalyzer()], [.. listings]).Select(finding => $"{finding.Id} {Place(finding.Location, files)}\n{finding.GetMessage(CultureInfo.InvariantCulture)}\n")
            .Order(StringComparer.Ordinal);
        var actual = string.Join("\n", messages);
        Reviewed.Holds(Tree.PathOf("tests", "Orchestration.Analyzers.Tests", "Messages.txt"), actual);
    }

    private static string Place(Location location, string[] files)
    {
        if (location.SourceTree is null)
            return $"{location.GetLineSpan().Path}({location.GetLineSpan().StartLinePosition.Line + 1},{location.GetLineSpan().StartLinePosition.Character + 1})";
        var index = int.Parse(Path.GetFileNameWithoutExtension(location.SourceTree!.FilePath)["File".Length..], CultureInfo.InvariantCulture);
        var start = location.GetLineSpan().StartLinePosition;
        return $"{Path.GetFileName(files[index])}({start.Line + 1},{start.Character + 1})";
    }
}
