using Orchestration.Model;
using Orchestration.Model.Policies;

namespace Orchestration.Tool.Verification;

/// <summary>Code did something that the generator's code never does. It is a finding, and never passes for sound.</summary>
internal sealed class StrangeCodeException(string what) : Exception(what);

/// <summary>What one run of a policy's code takes for known of a facet.</summary>
/// <param name="Low">The least number, or position among the choices, that it can still have.</param>
/// <param name="High">The greatest.</param>
/// <param name="IsKnown">Whether it has a value; null while nobody has asked.</param>
internal readonly record struct Range(Int128 Low, Int128 High, bool? IsKnown);

/// <summary>
/// The cases that one run stands for. Where the code's next step depends on a facet the run goes on with one part of what
/// is left of it, and the other parts wait for runs of their own: together the runs cover every case, each exactly once.
/// </summary>
internal sealed class World
{
    private readonly Dictionary<string, FacetAxis> _axes;
    private readonly Dictionary<string, Range> _ranges;
    private readonly Action<Dictionary<string, Range>> _later;

    public World(IReadOnlyDictionary<string, FacetAxis> axes, Dictionary<string, Range> ranges, Action<Dictionary<string, Range>> later) =>
        (_axes, _ranges, _later) = (new(axes), ranges, later);

    /// <summary>What is left of every facet.</summary>
    public IReadOnlyDictionary<string, Range> Ranges => _ranges;

    /// <summary>Everything that the facets of a shape can be, values of their types that the shape does not know included.</summary>
    public static Dictionary<string, Range> Everything(IEnumerable<FacetAxis> axes) => axes.ToDictionary(axis => axis.Facet.Name, axis => axis.Facet.Domain switch
    {
        IntegerDomain integer => Of(IntegerDomain.Limits(integer.Keyword), axis),
        EnumDomain type => Of(Limits(type), axis),
        BooleanDomain => Of((0, 1), axis),
        // Codes and versions are tried one by one; behind the codes stands one that is none.
        TextDomain codes => Of((0, codes.Codes.Count), axis),
        _ => Of((0, axis.Atoms.Count(atom => atom is VersionAtom) - 1), axis),
    }, StringComparer.Ordinal);

    /// <summary>The axis of a facet.</summary>
    public FacetAxis Axis(string facet) => _axes.TryGetValue(facet, out var axis) ? axis : throw new StrangeCodeException($"reads '{facet}', which no rule may test");

    /// <summary>Whether a facet is known, as this run takes it.</summary>
    public bool IsKnown(string facet)
    {
        var range = _ranges[facet];
        if (range.IsKnown is { } known)
            return known;
        Later(facet, range with { IsKnown = false });
        _ranges[facet] = range with { IsKnown = true };
        return true;
    }

    /// <summary>The value of a facet that is known.</summary>
    public Value Read(string facet)
    {
        var (axis, range) = (Axis(facet), _ranges[facet]);
        switch (axis.Facet.Domain)
        {
            case TextDomain codes:
                var code = (int)Choose(facet, range);
                return new Text(code < codes.Codes.Count ? codes.Codes[code] : "\u0001 no code");
            case VersionDomain:
                return new VersionValue(axis.Atoms.OfType<VersionAtom>().ElementAt((int)Choose(facet, range)).Sample ?? throw new StrangeCodeException("meets a version that there is not"));
            default:
                var limits = Everything([axis])[facet];
                var isLong = limits.Low < int.MinValue || limits.High > uint.MaxValue;
                var symbol = new Symbol(facet, [new Piece(limits.Low, limits.High, 0)], isLong);
                return isLong ? symbol : symbol.Wrap(int.MinValue, int.MaxValue, isLong: false);
        }
    }

    /// <summary>Whether a test holds, for the part of a facet that this run goes on with.</summary>
    /// <param name="symbol">The value that is tested.</param>
    /// <param name="cuts">The values at which the answer may change: from each on it may be another.</param>
    /// <param name="test">The test of one value.</param>
    /// <typeparam name="T">What the code does next.</typeparam>
    public T Decide<T>(Symbol symbol, IEnumerable<Int128> cuts, Func<Int128, T> test)
    {
        var (range, points) = (_ranges[symbol.Facet], cuts.ToArray());
        var parts = new List<(Int128 Low, Int128 High, T Answer)>();
        foreach (var piece in symbol.Pieces)
        {
            var (low, high) = (Int128.Max(piece.Low, range.Low), Int128.Min(piece.High, range.High));
            if (low > high)
                continue;
            var starts = points.Select(point => point - piece.Shift).Where(start => start > low && start <= high).Append(low).Distinct().Order().ToArray();
            for (var index = 0; index < starts.Length; index++)
            {
                var (end, answer) = (index + 1 < starts.Length ? starts[index + 1] - 1 : high, test(starts[index] + piece.Shift));
                if (parts.Count > 0 && parts[^1].High + 1 == starts[index] && EqualityComparer<T>.Default.Equals(parts[^1].Answer, answer))
                    parts[^1] = (parts[^1].Low, end, answer);
                else
                    parts.Add((starts[index], end, answer));
            }
        }

        if (parts.Count == 0)
            throw new StrangeCodeException($"tests '{symbol.Facet}' where it has no value");
        foreach (var part in parts.Skip(1))
            Later(symbol.Facet, range with { Low = part.Low, High = part.High });
        _ranges[symbol.Facet] = range with { Low = parts[0].Low, High = parts[0].High };
        return parts[0].Answer;
    }

    /// <summary>The least of the compiler's stack types that holds every member; a type below it is held to more than it can be.</summary>
    private static (long Low, long High) Limits(EnumDomain type)
    {
        var (low, high) = (type.Members.Select(member => member.Constant).DefaultIfEmpty().Min(), type.Members.Select(member => member.Constant).DefaultIfEmpty().Max());
        return low >= int.MinValue && high <= int.MaxValue ? (int.MinValue, int.MaxValue) : low >= 0 && high <= uint.MaxValue ? (0, uint.MaxValue) : (long.MinValue, long.MaxValue);
    }

    private static Range Of((long Low, long High) limits, FacetAxis axis) => new(limits.Low, limits.High, axis.Facet.IsOptional ? null : true);

    private Int128 Choose(string facet, Range range)
    {
        for (var choice = range.Low + 1; choice <= range.High; choice++)
            Later(facet, range with { Low = choice, High = choice });
        _ranges[facet] = range with { High = range.Low };
        return range.Low;
    }

    private void Later(string facet, Range range) => _later(new(_ranges, StringComparer.Ordinal) { [facet] = range });
}
