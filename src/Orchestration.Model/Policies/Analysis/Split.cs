namespace Orchestration.Model.Policies.Analysis;

/// <summary>
/// One question of a cube search: the rules that matter renumbered without gaps, the levels that they constrain in the
/// region, most constrained first, and the region's atoms per level in parts that those rules treat alike.
/// </summary>
internal sealed class Split
{
    private readonly AtomSet[] _region;
    private readonly int[] _rules;
    private readonly ulong[][]? _hit;
    private readonly Part[] _chosen;
    private readonly HashSet<WordKey>[] _failed;

    public Split(PolicyGeometry policy, RuleMasks masks, AtomSet[] region, ulong[] avoid, ulong[]? hit, int free)
    {
        _region = region;
        _rules = RuleMask.Positions(hit is null ? avoid : RuleMask.Or(avoid, hit)).ToArray();
        var each = region.Select((set, level) => level == free ? RuleMask.Where(_rules.Length, _ => true) : Compact(masks.Each(level, set))).ToArray();
        var start = Compact(avoid);
        Levels = Enumerable.Range(0, region.Length).Select(level => (Level: level, Count: RuleMask.Positions(RuleMask.Except(start, each[level])).Count()))
            .Where(level => level.Level != free && (level.Count > 0 || hit is not null)).OrderByDescending(level => level.Count).Select(level => level.Level).ToArray();
        Parts = Levels.Select(level => PartsOf(masks, level, policy.Widths[level])).ToArray();
        Covering = new ulong[Levels.Length + 1][];
        Covering[Levels.Length] = RuleMask.Where(_rules.Length, _ => true);
        for (var depth = Levels.Length - 1; depth >= 0; depth--)
            Covering[depth] = RuleMask.And(Covering[depth + 1], each[Levels[depth]]);
        Avoid = Stack(start);
        _hit = hit is null ? null : Stack(Compact(hit));
        _chosen = new Part[Levels.Length];
        _failed = Levels.Select(_ => new HashSet<WordKey>()).ToArray();
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
        RuleMask.And(Avoid[depth], part.Matching, Avoid[depth + 1]);
        return _hit is null || !RuleMask.IsEmpty(RuleMask.And(_hit[depth], part.Matching, _hit[depth + 1]));
    }

    public bool HasFailed(int depth) => _failed[depth].Contains(new WordKey(Key(depth)));

    public void Fail(int depth) => _failed[depth].Add(new WordKey(Key(depth)));

    /// <summary>The cell that was found.</summary>
    public AtomSet[] Cell()
    {
        var cell = (AtomSet[])_region.Clone();
        for (var depth = 0; depth < Depth; depth++)
            cell[Levels[depth]] = _chosen[depth].Atoms;
        return cell;
    }

    /// <summary>The rules, by position in the policy, that must match and do so around the cell; null where none must.</summary>
    public ulong[]? Hit()
    {
        if (_hit is null)
            return null;
        var (hit, count) = (_hit[Depth], _rules[_rules.Length - 1] + 1);
        return RuleMask.Where(count, rule => Array.BinarySearch(_rules, rule) is >= 0 and var at && RuleMask.Has(hit, at));
    }

    private ulong[] Key(int depth) => _hit is null ? (ulong[])Avoid[depth].Clone() : [.. Avoid[depth], .. _hit[depth]];

    private ulong[] Compact(ulong[] rules) => RuleMask.Where(_rules.Length, at => RuleMask.Has(rules, _rules[at]));

    private ulong[][] Stack(ulong[] first) =>
        Enumerable.Range(0, Levels.Length + 1).Select(depth => depth == 0 ? first : new ulong[first.Length]).ToArray();

    private Part[] PartsOf(RuleMasks masks, int level, int width) => Enumerable.Range(0, width).Where(_region[level].Contains)
        .GroupBy(atom => new WordKey(Compact(masks.At(level, atom))), atom => atom)
        .Select(group => new Part(Compact(masks.At(level, group.First())), AtomSet.Where(width, new HashSet<int>(group).Contains)))
        .OrderBy(part => RuleMask.Positions(part.Matching).Count()).ToArray();

    /// <summary>Atoms of a level that the rules treat alike.</summary>
    /// <param name="Matching">The rules that match them.</param>
    /// <param name="Atoms">The atoms.</param>
    public sealed record Part(ulong[] Matching, AtomSet Atoms);
}
