using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using Orchestration.Analyzers.Seal;
using Orchestration.Model;
using Orchestration.Model.Seal;

namespace Orchestration.Analyzers.CodeFixes;

/// <summary>
/// Seals what a project declares: writes the lock among its additional files. It is one edit for the whole project, and
/// it is not offered where something may not be sealed as it is.
/// </summary>
public abstract class SealFix(string id) : CodeFixProvider
{
    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(id);

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => SealAllProvider.Instance;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await SealAsync(context.TextDocument.Project, context.CancellationToken).ConfigureAwait(false) is not { } sealedSolution)
            return;
        context.RegisterCodeFix(CodeAction.Create($"Seal in {LockFile.FileName}", _ => Task.FromResult(sealedSolution), equivalenceKey: id), context.Diagnostics);
    }

    /// <summary>The solution with everything of one project sealed; null where something may not be.</summary>
    internal static async Task<Solution?> SealAsync(Project project, CancellationToken cancellation)
    {
        if (await project.GetCompilationAsync(cancellation).ConfigureAwait(false) is not { } compilation)
            return null;
        var document = project.AdditionalDocuments.FirstOrDefault(file => file.Name == LockFile.FileName);
        var old = document is null ? null : LockText.Read((await document.GetTextAsync(cancellation).ConfigureAwait(false)).ToString());
        if (old is { Errors.IsEmpty: false })
            return null;
        var role = OrchestrationRoles.FromOptions(project.AnalyzerOptions.AnalyzerConfigOptionsProvider.GlobalOptions) == OrchestrationRole.Host ? Role.Host : Role.Orchestration;
        var facts = SealFact.Of(FactDiscovery.All(compilation.Assembly, project.AnalyzerOptions.AdditionalFiles, cancellation));
        var proposal = Sealing.Propose(SealDiscovery.Request(SealIndex.Of(compilation.Assembly), role, facts), old?.File);
        if (!proposal.Refused.IsEmpty)
            return null;
        var text = SourceText.From(LockText.Write(proposal.File), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        if (document is not null)
            return project.Solution.WithAdditionalDocumentText(document.Id, text);
        var path = project.FilePath is { } file ? Path.Combine(Path.GetDirectoryName(file) ?? string.Empty, LockFile.FileName) : null;
        return project.Solution.AddAdditionalDocument(DocumentId.CreateNewId(project.Id), LockFile.FileName, text, filePath: path);
    }

    /// <summary>Seals every project that has a finding, each once.</summary>
    private sealed class SealAllProvider : FixAllProvider
    {
        public static SealAllProvider Instance { get; } = new();

        public override Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext) => Task.FromResult<CodeAction?>(CodeAction.Create(
            $"Seal in {LockFile.FileName}",
            async cancellation =>
            {
                var solution = fixAllContext.Solution;
                var projects = fixAllContext.Scope == FixAllScope.Solution ? solution.ProjectIds : (IReadOnlyList<ProjectId>)[fixAllContext.Project.Id];
                foreach (var project in projects)
                    solution = await SealAsync(solution.GetProject(project)!, cancellation).ConfigureAwait(false) ?? solution;
                return solution;
            },
            fixAllContext.CodeActionEquivalenceKey));
    }
}
