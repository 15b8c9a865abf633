using Microsoft.CodeAnalysis;

namespace Orchestration.Analyzers.Effects;

/// <summary>
/// The uses of a file that are causes. A type that is only named is none where something is done with it: anywhere in the
/// file, or with another type of the same rule in the same member.
/// </summary>
internal static class Causes
{
    /// <summary>The causes, in the order of their places.</summary>
    /// <param name="facts">The facts of the file.</param>
    /// <param name="tree">The file.</param>
    public static IEnumerable<(int Start, UnitFacts Unit, UseFact Use)> Of(TreeFacts facts, SyntaxTree tree)
    {
        var units = Units.Of(tree.GetRoot());
        var found = new List<(int Start, UnitFacts Unit, UseFact Use)>();
        var about = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < facts.Units.Length; i++)
        {
            var unit = facts.Units[i];
            foreach (var use in unit.Uses)
            {
                if (!use.IsMention)
                    about.Add(use.About);
                if (!use.IsMention || !DoesSomething(unit, use.Effect.Rule.Id))
                    found.Add((units[i].SpanStart, unit, use));
            }
        }

        found.Sort(static (left, right) => Compare(left, right));
        var (last, lastRule) = (-1, "");
        var kept = new HashSet<(int, string)>();
        foreach (var cause in found)
        {
            var place = cause.Start + cause.Use.Place.Start;
            if (cause.Use.IsMention && !about.Add(cause.Use.About) || place == last && cause.Use.Effect.Rule.Id == lastRule)
                continue;
            // However often a member fills one static, it is one static that keeps the answer.
            if (ReferenceEquals(cause.Use.Effect, ShapeRules.StaticMemo) && !kept.Add((cause.Start, cause.Use.About)))
                continue;
            (last, lastRule) = (place, cause.Use.Effect.Rule.Id);
            yield return cause;
        }
    }

    private static bool DoesSomething(UnitFacts unit, string rule)
    {
        foreach (var use in unit.Uses)
        {
            if (!use.IsMention && use.Effect.Rule.Id == rule)
                return true;
        }

        return false;
    }

    private static int Compare((int Start, UnitFacts Unit, UseFact Use) left, (int Start, UnitFacts Unit, UseFact Use) right)
    {
        var place = (left.Start + left.Use.Place.Start).CompareTo(right.Start + right.Use.Place.Start);
        if (place != 0)
            return place;
        var rule = string.CompareOrdinal(left.Use.Effect.Rule.Id, right.Use.Effect.Rule.Id);
        return rule != 0 ? rule : string.CompareOrdinal(left.Use.Api, right.Use.Api);
    }
}
