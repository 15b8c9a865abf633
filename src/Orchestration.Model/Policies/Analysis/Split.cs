namespace Orchestration.Model.Policies.Analysis;

/// <summary>
/// One question of a cube search: the rules that matter renumbered without gaps, the levels that they constrain in the
/// region, most constrained first, and per level the parts worth trying.
/// </summary>
internal sealed class Split
{
    private readonly PolicyGeometry _policy;
    private readonly RuleMasks _masks;
    private readonly AtomSet[] _region;
    private readonly int[] _rules;
    private readonly int[] _avoided;
    private readonly ulong[]? _hit;
    private readonly ulong[][] _hits;
    private readonly Part[] _chosen;
    private readonly HashSet<WordKey>?[] _failed;

    public Split(PolicyGeometry policy, RuleMasks masks, AtomSet[] region, ulong[] avoid, ulong[]? hit, int free)
    {
        (_policy, _masks, _region) = (policy, masks, region);
        _avoided = RuleMask.ToArray(avoid);
        _rules = hit is null ? _avoided : RuleMask.ToArray(hit);
        _hit = hit is null ? null : RuleMask.First(_rules.Length);
        var start = RuleMask.First(_avoided.Length);
        var levels = new List<(int Level, Part[] Parts, ulong[] Covering, int Excluded)>();
        for (var level = 0; level < region.Length; level++)
        {
            if (level == free)
                continue;
            var parts = PartsOf(level);
            var covering = (ulong[])start.Clone();
            foreach (var part in parts)
                RuleMask.And(covering, part.Avoid, covering);
            var excluded = _avoided.Length - RuleMask.CountOf(covering);
            if (excluded > 0 || hit is not null)
                levels.Add((level, parts, covering, excluded));
        }

        levels.Sort((one, other) => other.Excluded != one.Excluded ? other.Excluded.CompareTo(one.Excluded) : one.Level.CompareTo(other.Level));
        Levels = levels.ConvertAll(level => level.Level).ToArray();
        Parts = levels.ConvertAll(level => level.Parts).ToArray();
        Covering = new ulong[Levels.Length + 1][];
        Covering[Levels.Length] = start;
        for (var depth = Levels.Length - 1; depth >= 0; depth--)
            Covering[depth] = RuleMask.And(Covering[depth + 1], levels[depth].Covering);
        Avoid = Stack(start);
        _hits = _hit is null ? [] : Stack(_hit);
        _chosen = new Part[Levels.Length];
        _failed = new HashSet<WordKey>?[Levels.Length];
    }

    /// <summary>The levels that matter, in the order in which they are split.</summary>
    public int[] Levels { get; }

    /// <summary>The parts of each level, those that few rules match first.</summary>
    public Part[][] Parts { get; }

    /// <summary>Per depth, the rules that hold all that is left of the region from there on.</summary>
    public ulong[][] Covering { get; }

    /// <summary>Per depth, the rules to avoid that still match.</summary>
    public ulong[][] Avoid { get; }

    /// <summary>How deep the case lies that was found.</summary>
    public int Depth { get; set; }

    /// <summary>Goes into a part; false where nothing of what must match is there.</summary>
    public bool Enter(int depth, Part part)
    {
        _chosen[depth] = part;
        RuleMask.And(Avoid[depth], part.Avoid, Avoid[depth + 1]);
        return _hit is null || !RuleMask.IsEmpty(RuleMask.And(_hits[depth], part.Hit, _hits[depth + 1]));
    }

    public bool HasFailed(int depth) => _failed[depth]?.Contains(Key(depth)) is true;

    public void Fail(int depth) => (_failed[depth] ??= []).Add(Key(depth));

    /// <summary>The cell that was found.</summary>
    public AtomSet[] Cell()
    {
        var cell = (AtomSet[])_region.Clone();
        for (var depth = 0; depth < Depth; depth++)
        {
            var (level, part) = (Levels[depth], _chosen[depth]);
            cell[level] = AtomSet.Where(_policy.Widths[level], atom => _region[level].Contains(atom)
                && RuleMask.IsWithin(RuleMask.Compact(_masks.At(level, atom), _avoided), part.Avoid));
        }

        return cell;
    }

    /// <summary>The rules, by position in the policy, that must match and do so in the cell; null where none must.</summary>
    public ulong[]? Hit() => _hit is null ? null : RuleMask.Where(_masks.Count, rule =>
        Array.BinarySearch(_rules, rule) is >= 0 and var at && RuleMask.Has(_hits[Depth], at));

    private WordKey Key(int depth) => new(_hit is null ? (ulong[])Avoid[depth].Clone() : [.. Avoid[depth], .. _hits[depth]]);

    private ulong[][] Stack(ulong[] first)
    {
        var stack = new ulong[Levels.Length + 1][];
        stack[0] = first;
        for (var depth = 1; depth < stack.Length; depth++)
            stack[depth] = new ulong[first.Length];
        return stack;
    }

    /// <summary>
    /// The atoms of a level, one for each way in which the rules see them. An atom at which more rules stand in the way,
    /// and no more of what must match does, is never the better choice and left out.
    /// </summary>
    private Part[] PartsOf(int level)
    {
        var (avoid, hit) = (ByAtom(level, _avoided), _hit is null ? null : ByAtom(level, _rules));
        var parts = new List<Part>();
        for (var atom = _region[level].Next(0); atom >= 0; atom = _region[level].Next(atom + 1))
        {
            var part = new Part(avoid[atom], hit is null ? [] : hit[atom]);
            if (parts.Exists(part.IsNoBetterThan))
                continue;
            parts.RemoveAll(other => other.IsNoBetterThan(part));
            parts.Add(part);
        }

        parts.Sort((one, other) => one.Count.CompareTo(other.Count));
        return parts.ToArray();
    }

    /// <summary>Which of some rules match each atom of a level in the region; by rule, for most rules leave most levels open.</summary>
    private ulong[][] ByAtom(int level, int[] rules)
    {
        var (region, open) = (_region[level], new ulong[(rules.Length + 63) / 64]);
        for (var at = 0; at < rules.Length; at++)
            open[at / 64] |= _policy.Boxes[rules[at]][level] is null ? 1UL << (at % 64) : 0;
        var matching = new ulong[_policy.Widths[level]][];
        for (var atom = region.Next(0); atom >= 0; atom = region.Next(atom + 1))
            matching[atom] = (ulong[])open.Clone();
        for (var at = 0; at < rules.Length; at++)
        {
            if (_policy.Boxes[rules[at]][level] is not { } set)
                continue;
            for (var atom = set.Next(0); atom >= 0; atom = set.Next(atom + 1))
            {
                if (matching[atom] is { } words)
                    words[at / 64] |= 1UL << (at % 64);
            }
        }

        return matching;
    }

    /// <summary>Atoms of a level that the rules treat alike.</summary>
    /// <param name="Avoid">The rules to avoid that match them.</param>
    /// <param name="Hit">The rules to hit that do; empty where none need be.</param>
    public sealed record Part(ulong[] Avoid, ulong[] Hit)
    {
        /// <summary>How many rules to avoid match.</summary>
        public int Count { get; } = RuleMask.CountOf(Avoid);

        /// <summary>Whether another avoids all that this one does and hits all that it hits.</summary>
        public bool IsNoBetterThan(Part other) => RuleMask.IsWithin(other.Avoid, Avoid) && RuleMask.IsWithin(Hit, other.Hit);
    }
}
