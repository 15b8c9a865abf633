namespace Orchestration.Model.Policies.Analysis;

/// <content>What to try next, and what that one failure rules out.</content>
internal sealed partial class CubeBox
{
    /// <summary>The level at which most rules can be left, and its atom at which fewest are met.</summary>
    public (int Level, int Atom) Choose()
    {
        var (level, most) = (-1, -1);
        for (var each = 0; each < _domains.Length; each++)
        {
            if (_sizes[each] > 1 && CountLeaving(each) is var count && count > most)
                (level, most) = (each, count);
        }

        var (best, fewest) = (-1, int.MaxValue);
        var domain = _domains[level];
        _work += (_domains.Length + _sizes[level]) * _words;
        for (var atom = RuleMask.Next(domain, 0); atom >= 0; atom = RuleMask.Next(domain, atom + 1))
        {
            var matching = masks.At(level, atom);
            if ((!_mustHit || Meets(_hit, matching)) && CountMet(matching) is var count && count < fewest)
                (best, fewest) = (atom, count);
        }

        return (level, best);
    }

    /// <summary>Drops an atom that failed, and all that meet what it meets and hit no more; false where none is left.</summary>
    public bool Drop(int level, int failed)
    {
        var (domain, matching, left) = (_domains[level], masks.At(level, failed), false);
        for (var atom = RuleMask.Next(domain, 0); atom >= 0; atom = RuleMask.Next(domain, atom + 1))
        {
            if (IsNoBetter(masks.At(level, atom), matching))
                domain[atom / 64] &= ~(1UL << (atom % 64));
            else
                left = true;
        }

        if (left)
            Refresh(level);
        return left;
    }

    private bool Meets(ulong[] words, ulong[] matching)
    {
        for (var word = 0; word < _words; word++)
        {
            if ((words[word] & matching[word]) != 0)
                return true;
        }

        return false;
    }

    private int CountMet(ulong[] matching)
    {
        var count = 0;
        for (var word = 0; word < _words; word++)
            count += Bits.Count(_avoid[word] & matching[word]);
        return count;
    }

    private int CountLeaving(int level)
    {
        var (holding, count) = (_holding[level], 0);
        for (var word = 0; word < _words; word++)
            count += Bits.Count(_avoid[word] & ~holding[word]);
        return count;
    }

    private bool IsNoBetter(ulong[] matching, ulong[] than)
    {
        for (var word = 0; word < _words; word++)
        {
            if ((_avoid[word] & than[word] & ~matching[word]) != 0 || (_mustHit && (_hit[word] & matching[word] & ~than[word]) != 0))
                return false;
        }

        return true;
    }
}
