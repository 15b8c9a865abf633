namespace Orchestration.Model.Policies.Analysis;

/// <content>Rules that only their order decides between, under FirstApplicable.</content>
public sealed partial class PolicyAnalysis
{
    private IEnumerable<RuleConflict> Conflicts()
    {
        for (var later = 1; later < _policy.Boxes.Length; later++)
        {
            var (box, isFirst, question) = (_policy.Boxes[later], true, $"what is decided before '{Name(later)}'");
            for (var earlier = 0; earlier < later; earlier++)
            {
                if (!MayConflict(earlier, later))
                    continue;
                var (one, isSmallest) = (earlier, false);
                if (!TryAsk(question, engine => engine.Find(box, one), out var cell))
                    break;
                if (cell is null)
                    continue;
                // One finding for each later rule: the smallest cell of its first conflict is what a reader sees.
                if (isFirst && Smallest(box, winner => winner == one) is { } least)
                    (cell, isSmallest) = (least, true);
                isFirst = false;
                yield return new RuleConflict(Name(earlier), Name(later), Cell.Create(_policy, cell), isSmallest);
            }
        }
    }

    /// <summary>
    /// Whether two rules differ in effect and meet, neither within the other: a special case before its general one is what
    /// the order is for, and a general one before its special case shadows it.
    /// </summary>
    private bool MayConflict(int earlier, int later)
    {
        var (one, other) = (_policy.Boxes[earlier], _policy.Boxes[later]);
        return _policy.Effect(earlier) != _policy.Effect(later) && !_policy.Space.Rules[earlier].IsEmpty && !_policy.Space.Rules[later].IsEmpty
            && Meet(one, other) && !IsWithin(one, other) && !IsWithin(other, one);
    }

    private static bool Meet(AtomSet?[] one, AtomSet?[] other)
    {
        for (var level = 0; level < one.Length; level++)
        {
            if (one[level] is { } left && other[level] is { } right && !left.Overlaps(right))
                return false;
        }

        return true;
    }

    private bool IsWithin(AtomSet?[] inner, AtomSet?[] outer)
    {
        for (var level = 0; level < inner.Length; level++)
        {
            if (outer[level] is { } set && !(inner[level] ?? _policy.All(level)).IsWithin(set))
                return false;
        }

        return true;
    }
}
