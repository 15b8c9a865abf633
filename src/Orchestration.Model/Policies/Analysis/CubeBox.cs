namespace Orchestration.Model.Policies.Analysis;

/// <summary>
/// Where a cube search stands: the atoms that each level may still have, and the rules that still meet them. It is made
/// once per depth and written over, for a search is asked once per rule.
/// </summary>
/// <param name="policy">The policy.</param>
/// <param name="masks">Its rules by atom.</param>
internal sealed partial class CubeBox(PolicyGeometry policy, RuleMasks masks)
{
    private readonly ulong[][] _domains = policy.Widths.Select(width => new ulong[(width + 63) / 64]).ToArray();
    private readonly int[] _sizes = new int[policy.Widths.Length];
    private readonly ulong[][] _holding = policy.Widths.Select(_ => new ulong[masks.All.Length]).ToArray();
    private readonly ulong[] _avoid = new ulong[masks.All.Length];
    private readonly ulong[] _hit = new ulong[masks.All.Length];
    private readonly ulong[] _bound = new ulong[masks.All.Length];
    private readonly ulong[] _meeting = new ulong[masks.All.Length];
    private bool _mustHit;
    private int _words;
    private int _work;

    /// <summary>Whether no rule to avoid is left: every case of the box will do, within a rule to hit where one must match.</summary>
    public bool IsClear { get; private set; }

    /// <summary>The first rule to hit that meets the box.</summary>
    public int FirstHit => RuleMask.Next(_hit, 0);

    /// <summary>How many words of rules were looked at since it was last asked.</summary>
    public int TakeWork()
    {
        var work = _work;
        _work = 0;
        return work;
    }

    /// <summary>Begins with a region; false where it holds no case.</summary>
    public bool Start(AtomSet[] region, ulong[] avoid, ulong[]? hit, int free)
    {
        Array.Copy(avoid, _avoid, avoid.Length);
        _mustHit = hit is not null;
        if (hit is not null)
            Array.Copy(hit, _hit, hit.Length);
        for (_words = avoid.Length; _words > 0 && avoid[_words - 1] == 0 && (hit is null || hit[_words - 1] == 0);)
            _words--;
        for (var level = 0; level < _domains.Length; level++)
        {
            if (region[level].IsEmpty)
                return false;
            region[level].CopyTo(_domains[level]);
            if (level == free)
                Free(level);
            else if (masks.IsWhole(level, region[level]))
                Open(level);
            else
                Refresh(level);
        }

        return true;
    }

    /// <summary>Goes into a box where one level has one atom.</summary>
    public void Enter(CubeBox outer, int level, int atom)
    {
        (_mustHit, _words, _work) = (outer._mustHit, outer._words, _work + (_domains.Length * outer._words));
        Array.Copy(outer._sizes, _sizes, _sizes.Length);
        Array.Copy(outer._avoid, _avoid, _words);
        if (_mustHit)
            Array.Copy(outer._hit, _hit, _words);
        for (var each = 0; each < _domains.Length; each++)
        {
            Array.Copy(outer._domains[each], _domains[each], _domains[each].Length);
            Array.Copy(outer._holding[each], _holding[each], _words);
        }

        Array.Clear(_domains[level], 0, _domains[level].Length);
        _domains[level][atom / 64] = 1UL << (atom % 64);
        Refresh(level);
    }

    /// <summary>
    /// Does all that must be done: where a rule to avoid holds all levels but one, that level must leave it. False where
    /// a rule holds them all, or nothing to hit is left.
    /// </summary>
    public bool Propagate()
    {
        while (true)
        {
            if (_mustHit && !Any(_hit))
                return false;
            IsClear = !Any(_avoid);
            if (IsClear)
                return true;
            if (!Bind(out var isBound))
                return false;
            if (!isBound)
                return true;
            if (!Leave())
                return false;
        }
    }

    /// <summary>What is left of each level.</summary>
    public AtomSet[] Cell(AtomSet[] region) => region.Select((set, level) =>
        AtomSet.Where(policy.Widths[level], atom => (_domains[level][atom / 64] >> (atom % 64) & 1) != 0)).ToArray();

    /// <summary>Finds the rules to avoid that hold all levels but one; false where one holds all.</summary>
    private bool Bind(out bool isBound)
    {
        isBound = false;
        _work += _holding.Length * _words;
        for (var word = 0; word < _words; word++)
        {
            var (once, twice) = (0UL, 0UL);
            foreach (var holding in _holding)
            {
                var leaving = ~holding[word];
                twice |= once & leaving;
                once |= leaving;
            }

            if ((_avoid[word] & ~once) != 0)
                return false;
            _bound[word] = _avoid[word] & ~twice;
            isBound |= _bound[word] != 0;
        }

        return true;
    }

    /// <summary>Leaves the rules that bind a level; false where that empties it.</summary>
    private bool Leave()
    {
        for (var level = 0; level < _domains.Length; level++)
        {
            var (domain, holding, isLess) = (_domains[level], _holding[level], false);
            for (var word = 0; word < _words; word++)
            {
                for (var rest = _bound[word] & ~holding[word]; rest != 0; rest &= rest - 1)
                {
                    policy.Boxes[(word * 64) + Bits.TrailingZeros(rest)][level]!.Value.RemoveFrom(domain);
                    isLess = true;
                }
            }

            if (!isLess)
                continue;
            if (!Array.Exists(domain, word => word != 0))
                return false;
            Refresh(level);
        }

        return true;
    }

    private void Free(int level)
    {
        _sizes[level] = 0;
        for (var word = 0; word < _words; word++)
            _holding[level][word] = ulong.MaxValue;
    }

    private void Open(int level)
    {
        _sizes[level] = policy.Widths[level];
        Array.Copy(masks.Whole(level), _holding[level], _words);
    }

    /// <summary>Takes in what became of a level: the rules that hold all of it, and the loss of those that hold none.</summary>
    private void Refresh(int level)
    {
        var (domain, holding, size) = (_domains[level], _holding[level], 0);
        for (var word = 0; word < _words; word++)
            (holding[word], _meeting[word]) = (ulong.MaxValue, 0);
        for (var atom = RuleMask.Next(domain, 0); atom >= 0; atom = RuleMask.Next(domain, atom + 1), size++)
        {
            var matching = masks.At(level, atom);
            for (var word = 0; word < _words; word++)
            {
                holding[word] &= matching[word];
                _meeting[word] |= matching[word];
            }
        }

        _sizes[level] = size;
        _work += (size + 2) * _words;
        for (var word = 0; word < _words; word++)
        {
            _avoid[word] &= _meeting[word];
            if (_mustHit)
                _hit[word] &= _meeting[word];
        }
    }

    private bool Any(ulong[] words)
    {
        for (var word = 0; word < _words; word++)
        {
            if (words[word] != 0)
                return true;
        }

        return false;
    }
}
