namespace Orchestration.Model.Policies.Analysis;

/// <summary>
/// The smallest counterexample: the cell of nothing but bad cases that names the fewest facets. A box of good cases must
/// be left by some facet that is named, so this is a hitting set (Reiter 1987): the number of facets is raised until one
/// is found, and at each step the box that the fewest facets can leave says which to name next. A value that was tried
/// against a box is not tried again beside it, and a branch ends where the facets that may still be named cannot leave
/// as many boxes as there are.
/// </summary>
internal sealed class FewestFacets
{
    private readonly PolicyGeometry _policy;
    private readonly RuleMasks _masks;
    private readonly CubeSearch _search;
    private readonly GoodCases _good;
    private readonly GoodCases[] _either;
    private readonly Part[][] _parts;
    private readonly int[][] _constrained;
    private readonly bool[] _named;
    private readonly int[] _excluded;
    private readonly AtomSet[] _cell;
    private readonly ulong[] _none;

    /// <summary>Prepares the search.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="masks">Its rules by atom.</param>
    /// <param name="search">What the steps are taken off.</param>
    /// <param name="good">What the cell must leave out.</param>
    /// <param name="either">What it must leave out for one of them at least; none for nothing more.</param>
    public FewestFacets(PolicyGeometry policy, RuleMasks masks, CubeSearch search, GoodCases good, params GoodCases[] either)
    {
        (_policy, _masks, _search, _good, _either) = (policy, masks, search, good, either);
        _parts = policy.Widths.Select(Parts).ToArray();
        _constrained = policy.Boxes.Select(box => Enumerable.Range(0, box.Length).Where(level => level != good.Free && box[level] is not null).ToArray()).ToArray();
        _named = Enumerable.Range(0, policy.Widths.Length).Select(level => level == good.Free).ToArray();
        _excluded = new int[policy.Widths.Length];
        _cell = policy.Full(policy.Everywhere);
        _none = new ulong[masks.All.Length];
    }

    /// <summary>Which of the alternatives the cell leaves out.</summary>
    public int Either { get; private set; }

    /// <summary>The cell, each named facet as wide as it goes. There is one: some case is bad.</summary>
    /// <exception cref="BudgetExceededException">The budget is spent.</exception>
    public AtomSet?[] Find()
    {
        for (var size = 0; ; size++)
        {
            if (Try(_good.Boxes, size))
                return Widen();
        }
    }

    private bool Try(ulong[] boxes, int left)
    {
        _search.Spend();
        if (RuleMask.IsEmpty(boxes))
            return IsBoxesOnly || Good() is not { } box || (left > 0 && Leave(box, boxes, left));
        return left > 0 && Hardest(boxes) is >= 0 and var rule && (left == 1 || CanEmpty(boxes, left)) && Leave(_policy.Boxes[rule], boxes, left);
    }

    /// <summary>Names, one after the other, what leaves a box.</summary>
    private bool Leave(AtomSet?[] box, ulong[] boxes, int left)
    {
        for (var level = 0; level < box.Length; level++)
        {
            if (_named[level] || box[level] is not { } set)
                continue;
            _named[level] = true;
            foreach (var part in _parts[level])
            {
                if (part.TriedAt > 0 || set.Contains(part.Atom))
                    continue;
                part.TriedAt = left;
                _cell[level] = part.Only;
                if (left > 1 ? Try(RuleMask.And(boxes, part.Matching), left - 1) : !RuleMask.Overlap(boxes, part.Matching) && Try(_none, 0))
                    return true;
            }

            _cell[level] = _policy.All(level);
            _named[level] = false;
        }

        foreach (var parts in _parts)
        {
            foreach (var part in parts)
                part.TriedAt = part.TriedAt == left ? 0 : part.TriedAt;
        }

        return false;
    }

    private bool IsBoxesOnly => _good.IsBoxesOnly && _either.Length == 0;

    /// <summary>
    /// What the cell must still leave; null where it is done. While every alternative meets the cell, one at least must be
    /// left, so what all of them hold is of no use.
    /// </summary>
    private AtomSet?[]? Good()
    {
        var all = _good.Find(_cell);
        if (all is not null)
            return all;
        for (Either = 0; Either < _either.Length; Either++)
        {
            if (_either[Either].Find(_cell) is not { } one)
                return null;
            all = all is null ? (AtomSet?[])one.Clone() : all.Zip(one, (left, right) => left is { } set && right is { } other ? set.Intersect(other) : left ?? right).ToArray();
        }

        return all;
    }

    /// <summary>The rule that the fewest facets can leave; -1 where one cannot be left any more.</summary>
    private int Hardest(ulong[] boxes)
    {
        var (hardest, fewest) = (-1, int.MaxValue);
        for (var rule = RuleMask.Next(boxes, 0); rule >= 0; rule = RuleMask.Next(boxes, rule + 1))
        {
            var open = 0;
            foreach (var level in _constrained[rule])
                open += _named[level] ? 0 : 1;
            if (open == 0)
                return -1;
            (hardest, fewest) = open < fewest ? (rule, open) : (hardest, fewest);
        }

        return hardest;
    }

    /// <summary>Whether the facets that leave the most boxes leave enough of them.</summary>
    private bool CanEmpty(ulong[] boxes, int left)
    {
        var count = RuleMask.CountOf(boxes);
        for (var level = 0; level < _excluded.Length; level++)
        {
            var least = count;
            if (!_named[level])
            {
                foreach (var part in _parts[level])
                    least = part.TriedAt > 0 ? least : Math.Min(least, RuleMask.CountOfBoth(boxes, part.Matching));
            }

            _excluded[level] = count - least;
        }

        Array.Sort(_excluded);
        var best = 0;
        for (var pick = 1; pick <= Math.Min(left, _excluded.Length); pick++)
            best += _excluded[_excluded.Length - pick];
        return best >= count;
    }

    private AtomSet?[] Widen()
    {
        var cell = new AtomSet?[_cell.Length];
        for (var level = 0; level < cell.Length; level++)
        {
            if (_cell[level] == _policy.All(level))
                continue;
            cell[level] = _cell[level] = AtomSet.Where(_policy.Widths[level], atom =>
            {
                _cell[level] = Only(level, atom);
                return _good.Find(_cell) is null && (_either.Length == 0 || _either[Either].Find(_cell) is null);
            });
        }

        return cell;
    }

    /// <summary>
    /// The atoms of a level that the rules tell apart, those that fewest boxes hold first. Where boxes are all that is
    /// good, an atom is left out when another leaves as many.
    /// </summary>
    private Part[] Parts(int width, int level)
    {
        var parts = new List<Part>();
        foreach (var atom in Enumerable.Range(0, width).OrderBy(atom => RuleMask.CountOfBoth(_masks.At(level, atom), _good.Boxes)))
        {
            var part = new Part(atom, _masks.At(level, atom), Only(level, atom));
            if (_good.IsInside(level, atom) && !parts.Exists(other => IsBoxesOnly ? RuleMask.IsWithin(other.Matching, part.Matching) : part.Matching.AsSpan().SequenceEqual(other.Matching)))
                parts.Add(part);
        }

        return parts.ToArray();
    }

    private AtomSet Only(int level, int atom) => AtomSet.Where(_policy.Widths[level], each => each == atom);

    /// <summary>An atom that stands for all that the rules do not tell from it.</summary>
    private sealed class Part(int atom, ulong[] matching, AtomSet only)
    {
        public int Atom { get; } = atom;

        public ulong[] Matching { get; } = matching;

        public AtomSet Only { get; } = only;

        /// <summary>How many facets were left when it was tried in vain; 0 where it was not.</summary>
        public int TriedAt { get; set; }
    }
}
