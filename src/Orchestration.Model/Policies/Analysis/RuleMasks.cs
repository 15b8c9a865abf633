namespace Orchestration.Model.Policies.Analysis;

/// <summary>The rules of a policy by atom: which of them match it, as bits. Rules that no case meets are in none.</summary>
internal sealed class RuleMasks
{
    private readonly PolicyGeometry _policy;
    private readonly ulong[][] _whole;
    private readonly ulong[][][] _matching;

    public RuleMasks(PolicyGeometry policy)
    {
        _policy = policy;
        Count = policy.Boxes.Length;
        All = RuleMask.Where(Count, rule => !policy.Space.Rules[rule].IsEmpty);
        _whole = policy.Widths.Select((_, level) => RuleMask.Where(Count, rule => RuleMask.Has(All, rule) && policy.Boxes[rule][level] is null)).ToArray();
        _matching = policy.Widths.Select(ByAtom).ToArray();
    }

    /// <summary>Whether a set holds all atoms of a level.</summary>
    public bool IsWhole(int level, AtomSet atoms) => atoms == _policy.All(level);

    /// <summary>How many rules there are.</summary>
    public int Count { get; }

    /// <summary>The rules that some case meets.</summary>
    public ulong[] All { get; }

    /// <summary>The rules that match an atom of a level.</summary>
    public ulong[] At(int level, int atom) => _matching[level][atom];

    /// <summary>The rules that match all atoms of a level.</summary>
    public ulong[] Whole(int level) => _whole[level];

    /// <summary>The rules of one effect, or of all others.</summary>
    public ulong[] Of(Decision effect, bool isEffect) => RuleMask.Where(Count, rule => RuleMask.Has(All, rule) && (_policy.Effect(rule) == effect) == isEffect);

    /// <summary>The rules that match some of the atoms of a level.</summary>
    public ulong[] Any(int level, AtomSet atoms)
    {
        if (IsWhole(level, atoms))
            return All;
        var any = new ulong[All.Length];
        for (var atom = atoms.Next(0); atom >= 0; atom = atoms.Next(atom + 1))
            RuleMask.Or(any, _matching[level][atom], any);

        return any;
    }

    /// <summary>Rule by rule, for most rules leave most levels open.</summary>
    private ulong[][] ByAtom(int width, int level)
    {
        var matching = new ulong[width][];
        for (var atom = 0; atom < width; atom++)
            matching[atom] = (ulong[])_whole[level].Clone();
        for (var rule = RuleMask.Next(All, 0); rule >= 0; rule = RuleMask.Next(All, rule + 1))
        {
            if (_policy.Boxes[rule][level] is not { } set)
                continue;
            for (var atom = set.Next(0); atom >= 0; atom = set.Next(atom + 1))
                matching[atom][rule / 64] |= 1UL << (rule % 64);
        }

        return matching;
    }
}
