using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Orchestration.Analyzers.Effects;

namespace Orchestration.Analyzers.Phi;

/// <summary>What one look at the operations of a body tells. It holds for as long as the text of the method and all declarations do.</summary>
/// <param name="IsSource">Whether it names something labelled.</param>
/// <param name="Calls">The methods that it names and that are known by their bodies; not all of them where it names something labelled and nobody asks what it calls.</param>
internal sealed record BodyFacts(bool IsSource, ImmutableArray<BodyKey> Calls);

/// <summary>A summary, and the files that it was made of: it holds while they and all declarations are the same.</summary>
/// <param name="Summary">What the body does.</param>
/// <param name="Files">The files of the body, of all that it calls, and of every place that the summary names.</param>
internal sealed record Solved(Summary Summary, ImmutableHashSet<FileStamp> Files)
{
    /// <summary>Whether every file is in a compilation as it was read.</summary>
    public bool HoldsIn(Compilation compilation)
    {
        foreach (var file in Files)
        {
            if (!file.IsIn(compilation))
                return false;
        }

        return true;
    }
}

/// <summary>What is known of the bodies of one file, by the number of the declaration. There is no symbol and no tree in it.</summary>
internal sealed class FileFacts
{
    private readonly Dictionary<int, int> _units = [];

    /// <param name="units">The declarations of the file.</param>
    public FileFacts(IReadOnlyList<SyntaxNode> units)
    {
        for (var i = 0; i < units.Count; i++)
        {
            if (units[i] is BaseMethodDeclarationSyntax and not { Body: null, ExpressionBody: null })
                _units[units[i].SpanStart] = i;
        }
    }

    /// <summary>The facts of bodies.</summary>
    public ConcurrentDictionary<int, BodyFacts> Bodies { get; } = new();

    /// <summary>The summaries of bodies.</summary>
    public ConcurrentDictionary<int, Solved> Summaries { get; } = new();

    /// <summary>The number of the method with a body that is declared at a position; null where there is none.</summary>
    public int? UnitAt(int start) => _units.TryGetValue(start, out var unit) ? unit : null;

    /// <summary>Takes the facts of bodies whose text is the same as before an edit.</summary>
    /// <param name="units">The declarations of the file.</param>
    /// <param name="before">The file before the edit.</param>
    /// <param name="facts">The facts of it.</param>
    public void Take(IReadOnlyList<SyntaxNode> units, SyntaxTree before, FileFacts facts)
    {
        var earlier = Units.Of(before.GetRoot());
        if (earlier.Count != units.Count)
            return;
        foreach (var entry in facts.Bodies)
        {
            if (units[entry.Key].IsIncrementallyIdenticalTo(earlier[entry.Key]))
                Bodies.TryAdd(entry.Key, entry.Value);
        }
    }
}
