using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Text;
using Orchestration.Model.Findings;

namespace Orchestration.Analyzers.CodeFixes;

/// <summary>
/// A fixer that changes the file of its finding and nothing else. It is offered only where it applies, and mends all
/// findings of a file in one edit, so that two of them on neighbouring members do not undo each other.
/// </summary>
/// <typeparam name="TNode">What is changed.</typeparam>
public abstract class SyntaxFix<TNode>(string id) : CodeFixProvider
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
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root is null || Find(root, diagnostic) is not { } node)
                continue;
            var action = CodeAction.Create(
                Title(node, Remedy(diagnostic)), cancellation => MendAsync(context.Document, ImmutableArray.Create(diagnostic), cancellation), equivalenceKey: id);
            context.RegisterCodeFix(action, diagnostic);
        }
    }

    /// <summary>What the fix does, as a menu shows it.</summary>
    protected abstract string Title(TNode node, string remedy);

    /// <summary>Whether the fix can be offered here; a node that is no more than possible is no offer.</summary>
    protected virtual bool Applies(TNode node, string remedy) => true;

    /// <summary>What is changed, around what the finding points at.</summary>
    private protected virtual TNode? Enclosing(SyntaxNode found) => found.FirstAncestorOrSelf<TNode>();

    /// <summary>Makes the change.</summary>
    protected abstract void Mend(SyntaxEditor editor, TNode node, string remedy);

    private static string Remedy(Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(Finding.RemedyProperty, out var remedy) ? remedy ?? string.Empty : string.Empty;

    /// <summary>Fixers whose rule says what is right; the others apply wherever their rule fires.</summary>
    private protected virtual bool NeedsRemedy => true;

    private TNode? Find(SyntaxNode root, Diagnostic diagnostic) =>
        diagnostic.Location.SourceTree == root.SyntaxTree
        && (!NeedsRemedy || Remedy(diagnostic).Length > 0)
        && root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is { } found
        && Enclosing(found) is { } node
        && Applies(node, Remedy(diagnostic))
            ? node
            : null;

    private async Task<Document> MendAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        if (root is null)
            return document;
        var editor = new SyntaxEditor(root, document.Project.Solution.Services);
        var mended = new HashSet<TextSpan>();
        foreach (var diagnostic in diagnostics)
        {
            if (Find(root, diagnostic) is { } node && mended.Add(node.Span))
                Mend(editor, node, Remedy(diagnostic));
        }

        return document.WithSyntaxRoot(editor.GetChangedRoot());
    }
}
