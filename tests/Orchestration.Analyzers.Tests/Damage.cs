using Microsoft.CodeAnalysis;

namespace Orchestration.Analyzers.Tests;

/// <summary>What typing, merging and half-finished edits do to a file: tokens go missing, double, swap; ends and lines are lost or moved.</summary>
internal static class Damage
{
    /// <summary>How much of the start of a file no truncation takes away, in tokens.</summary>
    private const int Head = 20;

    /// <summary>The tokens of a file with what stands around them, so that joining them gives the file.</summary>
    public static string[] Tokens(SyntaxTree tree) =>
        [.. tree.GetRoot().DescendantTokens().Select(token => token.ToFullString())];

    /// <summary>One to three damages to the tokens of a file.</summary>
    /// <param name="tokens">The file.</param>
    /// <param name="random">Where and how; the same seed damages alike.</param>
    public static string Apply(IReadOnlyList<string> tokens, Random random)
    {
        var damaged = tokens.ToList();
        for (var count = random.Next(1, 4); count > 0; count--)
        {
            var (one, other) = (random.Next(damaged.Count), random.Next(damaged.Count));
            switch (random.Next(6))
            {
                case 0: damaged.RemoveAt(one); break;
                case 1: damaged.Insert(one, damaged[other]); break;
                case 2: (damaged[one], damaged[other]) = (damaged[other], damaged[one]); break;
                case 3: RemoveRun(damaged, one, random.Next(1, 8)); break;
                case 4: Shuffle(damaged, one, random); break;
                default: RemoveRun(damaged, Math.Max(one, Head), damaged.Count); break;
            }
        }

        return string.Concat(damaged);
    }

    private static void RemoveRun(List<string> tokens, int start, int count)
    {
        if (start < tokens.Count && tokens.Count - start > 0 && tokens.Count > Head)
            tokens.RemoveRange(start, Math.Min(count, tokens.Count - start));
    }

    private static void Shuffle(List<string> tokens, int start, Random random)
    {
        var window = tokens.GetRange(start, Math.Min(30, tokens.Count - start)).ToArray();
        random.Shuffle(window);
        tokens.RemoveRange(start, window.Length);
        tokens.InsertRange(start, window);
    }
}
