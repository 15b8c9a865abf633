using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Orchestration.Analyzers.Effects;

namespace Orchestration.Analyzers.CodeFixes;

/// <summary>Writes lines into the file <c>orchestration.effects</c> of a project, which it makes where there is none.</summary>
internal static class Listing
{
    private const string Reason = "; to be reviewed: does it depend on its arguments alone?";

    /// <summary>The id that a finding's line would list; null when the finding is of another kind.</summary>
    public static string? IdOf(Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(EffectsFile.LineProperty, out var line) && !string.IsNullOrEmpty(line) ? line : null;

    /// <summary>Adds a line for each id.</summary>
    public static async Task<Solution> AddAsync(Project project, IEnumerable<string> ids, CancellationToken cancellation)
    {
        var added = string.Concat(ids.Distinct().OrderBy(static id => id, StringComparer.Ordinal).Select(static id => id + Reason + "\n"));
        if (added.Length == 0)
            return project.Solution;
        var file = project.AdditionalDocuments
            .Where(static document => (document.FilePath ?? document.Name).EndsWith(EffectsFile.Name, StringComparison.OrdinalIgnoreCase))
            .OrderBy(static document => document.Name.Length).ThenBy(static document => document.Name, StringComparer.Ordinal).FirstOrDefault();
        if (file is null)
            return project.AddAdditionalDocument(EffectsFile.Name, SourceText.From(added), filePath: BesideProject(project)).Project.Solution;
        var text = await file.GetTextAsync(cancellation).ConfigureAwait(false);
        var start = text.Length > 0 && text[text.Length - 1] != '\n' ? "\n" : "";
        return project.Solution.WithAdditionalDocumentText(file.Id, text.Replace(text.Length, 0, start + added));
    }

    private static string? BesideProject(Project project) => project.FilePath is { } path
        ? path.Substring(0, path.LastIndexOfAny(['/', '\\']) + 1) + EffectsFile.Name
        : null;
}
