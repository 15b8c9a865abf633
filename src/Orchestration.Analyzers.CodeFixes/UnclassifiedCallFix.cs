using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Orchestration.Analyzers.Effects;

namespace Orchestration.Analyzers.CodeFixes;

/// <summary>
/// ORCH2100: lists what is used in <c>orchestration.effects</c>. Whether it is pure is not for a tool to say, so the reason
/// asks the reviewer.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class UnclassifiedCallFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("ORCH2100");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => ListingFixAll.Instance;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (Listing.IdOf(diagnostic) is not { } id)
                continue;
            var project = context.Document.Project;
            context.RegisterCodeFix(
                CodeAction.Create($"List '{id}' in {EffectsFile.Name}", cancellation => Listing.AddAsync(project, [id], cancellation), equivalenceKey: "ORCH2100"),
                diagnostic);
        }

        return Task.CompletedTask;
    }

    private sealed class ListingFixAll : FixAllProvider
    {
        public static readonly ListingFixAll Instance = new();

        public override async Task<CodeAction?> GetFixAsync(FixAllContext context)
        {
            var projects = context.Scope == FixAllScope.Solution ? context.Solution.Projects.ToImmutableArray() : ImmutableArray.Create(context.Project);
            var solution = context.Solution;
            foreach (var project in projects.Where(static project => project.Language == LanguageNames.CSharp))
            {
                var diagnostics = context is { Scope: FixAllScope.Document, Document: { } document }
                    ? await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false)
                    : await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false);
                var ids = diagnostics.Select(Listing.IdOf).OfType<string>();
                solution = await Listing.AddAsync(solution.GetProject(project.Id)!, ids, context.CancellationToken).ConfigureAwait(false);
            }

            return CodeAction.Create($"List all in {EffectsFile.Name}", _ => Task.FromResult(solution), equivalenceKey: "ORCH2100");
        }
    }
}
