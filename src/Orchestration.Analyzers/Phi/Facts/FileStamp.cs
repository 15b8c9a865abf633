using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Orchestration.Analyzers.Phi;

/// <summary>A file as it was read, for what is kept of it longer than it lives: the file itself is not held.</summary>
internal sealed class FileStamp
{
    private static readonly ConditionalWeakTable<SyntaxTree, FileStamp> s_stamps = new();

    private readonly WeakReference<SyntaxTree> _tree;

    private FileStamp(SyntaxTree tree) => (_tree, Path) = (new(tree), tree.FilePath);

    /// <summary>Where the file is.</summary>
    public string Path { get; }

    /// <summary>The one stamp of a file.</summary>
    public static FileStamp Of(SyntaxTree tree) => s_stamps.GetValue(tree, static tree => new FileStamp(tree));

    /// <summary>The file, while it lives: it does while a compilation that it is part of is analysed.</summary>
    public SyntaxTree? Tree => _tree.TryGetTarget(out var tree) ? tree : null;

    /// <summary>Whether a compilation has the file as it was read.</summary>
    public bool IsIn(Compilation compilation) => Tree is { } tree && compilation.ContainsSyntaxTree(tree);
}

/// <summary>A place in a file.</summary>
/// <param name="File">The file.</param>
/// <param name="Span">Where in it.</param>
internal readonly record struct Spot(FileStamp File, TextSpan Span)
{
    /// <summary>The place of a node.</summary>
    public static implicit operator Spot(SyntaxNode node) => new(FileStamp.Of(node.SyntaxTree), node.Span);

    /// <summary>The place as a finding shows it.</summary>
    public Location Location => File.Tree is { } tree ? Location.Create(tree, Span) : Location.None;

    /// <summary>The innermost node that is there; null where the file is no more.</summary>
    public SyntaxNode? Node => File.Tree?.GetRoot().FindNode(Span, getInnermostNodeForTie: true);
}
