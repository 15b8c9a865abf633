namespace Orchestration.Model.Policies.Analysis;

/// <summary>
/// The smallest counterexample: the cell of nothing but bad cases that names the fewest facets. A box of good cases must
/// be left by some facet that is named, so this is a hitting set (Reiter 1987): the number of facets is raised until one
/// is found, and at each step the box that the fewest facets can leave says which to name next. A facet of which some
/// values are needed is named in any case, so naming it costs nothing. A value that was tried against a box is not tried
/// again beside it, and a branch ends where the facets that may still be named cannot leave as many boxes as there are.
/// </summary>
internal sealed class FewestFacets
{
    private readonly PolicyGeometry _policy;
    private readonly RuleMasks _masks;
    private readonly CubeSearch _search;
    private readonly GoodCases _good;
    private readonly GoodCases[] _either;
    private readonly FacetParts[] _parts;
    private readonly ulong[][] _constrained;
    private readonly bool[] _named;
    private readonly int[] _excluded;
    private readonly AtomSet[] _cell;
    private readonly ulong[] _none;
    private readonly CoverBound? _cover;
    private readonly int _work;
    private int _openNeeded;

    /// <summary>Prepares the search.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="masks">Its rules by atom.</param>
    /// <param name="search">What the steps are taken off.</param>
    /// <param name="good">What the cell must leave out.</param>
    /// <param name="either">What it must leave out for one of them at least; none for nothing more.</param>
    public FewestFacets(PolicyGeometry policy, RuleMasks masks, CubeSearch search, GoodCases good, params GoodCases[] either)
    {
        (_policy, _masks, _search, _good, _either) = (policy, masks, search, good, either);
        _parts = Enumerable.Range(0, policy.Widths.Length).Select(level => FacetParts.Create(policy, masks, good, level, IsBoxesOnly)).ToArray();
        _constrained = Enumerable.Range(0, policy.Widths.Length)
            .Select(level => RuleMask.Where(policy.Boxes.Length, rule => level != good.Free && policy.Boxes[rule][level] is not null)).ToArray();
        _named = Enumerable.Range(0, policy.Widths.Length).Select(level => level == good.Free).ToArray();
        _openNeeded = _parts.Count(part => part.IsNeeded);
        _excluded = new int[policy.Widths.Length];
        _cell = _parts.Select(part => part.Open).ToArray();
        _none = new ulong[masks.All.Length];
        _cover = good.Covering is { } rules ? new CoverBound(policy, rules, _cell) : null;
        _work = (_parts.Length + _parts.Sum(part => part.Parts.Length)) * _none.Length;
    }

    /// <summary>Which of the alternatives the cell leaves out.</summary>
    public int Either { get; private set; }

    /// <summary>The cell, each named facet as wide as it goes. There is one: some case is bad.</summary>
    /// <exception cref="BudgetExceededException">The budget is spent.</exception>
    public AtomSet?[] Find()
    {
        var boxes = (ulong[])_good.Boxes.Clone();
        for (var level = 0; level < _cell.Length; level++)
        {
            if (level != _good.Free)
                RuleMask.And(boxes, _masks.Any(level, _cell[level]), boxes);
        }

        for (var size = 0; ; size++)
        {
            if (Try(boxes, _cover?.Rules ?? _none, size, depth: 1))
                return Widen();
        }
    }

    private bool Try(ulong[] boxes, ulong[] cover, int left, int depth)
    {
        _search.Spend(_work);
        if (_cover?.CanCover(cover, _named, left + _openNeeded) == false)
            return false;
        if (RuleMask.IsEmpty(boxes))
            return IsBoxesOnly || Good() is not { } box || (CanName(left) && Leave(box, boxes, cover, left, depth));
        return CanName(left) && Hardest(boxes, left) is >= 0 and var rule && CanEmpty(boxes, left) && Leave(_policy.Boxes[rule], boxes, cover, left, depth);
    }

    private bool CanName(int left) => left > 0 || _openNeeded > 0;

    private bool CanName(int level, int left) => !_named[level] && (left > 0 || _parts[level].IsNeeded);

    /// <summary>Names, one after the other, what leaves a box.</summary>
    private bool Leave(AtomSet?[] box, ulong[] boxes, ulong[] cover, int left, int depth)
    {
        for (var level = 0; level < box.Length; level++)
        {
            if (box[level] is not { } set || !CanName(level, left))
                continue;
            var (isNeeded, rest) = (_parts[level].IsNeeded, _parts[level].IsNeeded ? left : left - 1);
            _named[level] = true;
            _openNeeded -= isNeeded ? 1 : 0;
            foreach (var part in _parts[level].Parts)
            {
                if (part.TriedAt > 0 || set.Contains(part.Atom))
                    continue;
                part.TriedAt = depth;
                _cell[level] = part.Only;
                var within = _cover is null ? cover : RuleMask.And(cover, part.Matching);
                if (CanName(rest) ? Try(RuleMask.And(boxes, part.Matching), within, rest, depth + 1) : !RuleMask.Overlap(boxes, part.Matching) && Try(_none, within, 0, depth + 1))
                    return true;
            }

            _cell[level] = _parts[level].Open;
            _openNeeded += isNeeded ? 1 : 0;
            _named[level] = false;
        }

        foreach (var parts in _parts)
            parts.Forget(depth);
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
    private int Hardest(ulong[] boxes, int left)
    {
        var (hardest, fewest) = (-1, int.MaxValue);
        for (var word = 0; word < boxes.Length; word++)
        {
            // Counted for all rules of a word at once, as far as three.
            var (one, two, three) = (0UL, 0UL, 0UL);
            for (var level = 0; level < _named.Length; level++)
            {
                if (!CanName(level, left))
                    continue;
                var leaving = _constrained[level][word];
                three |= two & leaving;
                two |= one & leaving;
                one |= leaving;
            }

            var box = boxes[word];
            if ((box & ~one) != 0)
                return -1;
            var (count, rules) = (box & ~two) != 0 ? (1, box & ~two) : (box & ~three) != 0 ? (2, box & ~three) : (3, box);
            if (rules != 0 && count < fewest)
                (hardest, fewest) = ((word * 64) + Bits.TrailingZeros(rules), count);
        }

        return hardest;
    }

    /// <summary>Whether the facets that leave the most boxes leave enough of them.</summary>
    private bool CanEmpty(ulong[] boxes, int left)
    {
        var (count, best) = (RuleMask.CountOf(boxes), 0);
        for (var level = 0; level < _excluded.Length; level++)
        {
            _excluded[level] = CanName(level, left) ? count - _parts[level].Fewest(boxes, count) : 0;
            if (!_parts[level].IsNeeded)
                continue;
            best += _excluded[level];
            _excluded[level] = 0;
        }

        if (best >= count)
            return true;
        Array.Sort(_excluded);
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
                _cell[level] = _policy.Only(level, atom);
                return _good.Find(_cell) is null && (_either.Length == 0 || _either[Either].Find(_cell) is null);
            });
        }

        return cell;
    }
}
