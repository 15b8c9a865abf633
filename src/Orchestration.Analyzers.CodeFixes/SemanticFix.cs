using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Editing;

namespace Orchestration.Analyzers.CodeFixes;

/// <summary>
/// A fixer that has to know what names mean to tell whether it applies. It changes the file of its finding and nothing
/// else, and mends all findings of a file in one edit.
/// </summary>
/// <typeparam name="TNode">What is changed.</typeparam>
public abstract class SemanticFix<TNode>(string id, string title) : CodeFixProvider
    where TNode : SyntaxNode
{
    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(id);

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() =>
        FixAllProvider.Create(async (context, document, diagnostics) => await MendAsync(document, diagnostics, context.CancellationToken).ConfigureAwait(false));

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model)
            return;
        foreach (var diagnostic in context.Diagnostics)
        {
            if (await FindAsync(context.Document, model, diagnostic, context.CancellationToken).ConfigureAwait(false) is not null)
                context.RegisterCodeFix(CodeAction.Create(title, cancellation => MendAsync(context.Document, ImmutableArray.Create(diagnostic), cancellation), equivalenceKey: id), diagnostic);
        }
    }

    /// <summary>What is changed; null where the change is not the one right answer.</summary>
    /// <param name="document">The file.</param>
    /// <param name="model">What its names mean.</param>
    /// <param name="found">What the finding points at.</param>
    /// <param name="cancellation">Ends the search.</param>
    protected abstract Task<TNode?> FindAsync(Document document, SemanticModel model, SyntaxNode found, CancellationToken cancellation);

    /// <summary>Makes the change.</summary>
    protected abstract void Mend(SyntaxEditor editor, SemanticModel model, TNode node);

    private async Task<TNode?> FindAsync(Document document, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellation) =>
        diagnostic.Location.SourceTree == model.SyntaxTree
        && (await model.SyntaxTree.GetRootAsync(cancellation).ConfigureAwait(false)).FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is { } found
            ? await FindAsync(document, model, found, cancellation).ConfigureAwait(false)
            : null;

    private async Task<Document> MendAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        if (await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model)
            return document;
        var editor = new SyntaxEditor(await model.SyntaxTree.GetRootAsync(cancellation).ConfigureAwait(false), document.Project.Solution.Services);
        foreach (var diagnostic in diagnostics)
        {
            if (await FindAsync(document, model, diagnostic, cancellation).ConfigureAwait(false) is { } node)
                Mend(editor, model, node);
        }

        return document.WithSyntaxRoot(editor.GetChangedRoot());
    }
}
