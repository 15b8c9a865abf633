namespace Orchestration.Model.Policies.Analysis;

/// <summary>The rules of a policy by atom: which of them match it, as bits. Rules that no case meets are in none.</summary>
internal sealed class RuleMasks
{
    private readonly PolicyGeometry _policy;
    private readonly ulong[][][] _matching;

    public RuleMasks(PolicyGeometry policy)
    {
        _policy = policy;
        Count = policy.Boxes.Length;
        All = RuleMask.Where(Count, rule => !policy.Space.Rules[rule].IsEmpty);
        _matching = policy.Widths.Select((width, level) => Enumerable.Range(0, width)
            .Select(atom => RuleMask.Where(Count, rule => RuleMask.Has(All, rule) && (policy.Boxes[rule][level] is not { } set || set.Contains(atom)))).ToArray()).ToArray();
    }

    /// <summary>Whether a set holds all atoms of a level.</summary>
    public bool IsWhole(int level, AtomSet atoms) => atoms == _policy.All(level);

    /// <summary>How many rules there are.</summary>
    public int Count { get; }

    /// <summary>The rules that some case meets.</summary>
    public ulong[] All { get; }

    /// <summary>The rules that match an atom of a level.</summary>
    public ulong[] At(int level, int atom) => _matching[level][atom];

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
}
