using System.Collections.Immutable;

namespace Orchestration.Model.Policies;

/// <summary>A facet cut into atoms: exactly as finely as the conditions given need it.</summary>
public sealed class FacetAxis
{
    private FacetAxis(FacetModel facet, ImmutableArray<Atom> atoms) => (Facet, Atoms, All) = (facet, atoms, AtomSet.Where(atoms.Length, _ => true));

    /// <summary>The facet.</summary>
    public FacetModel Facet { get; }

    /// <summary>Its atoms: Unknown first where there is one, then the values in their order.</summary>
    public ImmutableArray<Atom> Atoms { get; }

    /// <summary>Every atom.</summary>
    public AtomSet All { get; }

    /// <summary>Cuts a facet.</summary>
    /// <param name="facet">The facet; one that can be tested.</param>
    /// <param name="conditions">The conditions on it, of all policies that are looked at together.</param>
    public static FacetAxis Create(FacetModel facet, IEnumerable<ConditionModel> conditions)
    {
        var values = facet.Domain switch
        {
            EnumDomain domain => domain.Members.AsImmutableArray()
                .Select(member => (Atom)new ValueAtom(new FacetValue(FacetValueKind.Member, member.Constant, member.Name))),
            BooleanDomain => new[] { 0L, 1L }.Select(bit => (Atom)new ValueAtom(new FacetValue(FacetValueKind.Boolean, bit, string.Empty))),
            TextDomain domain => domain.Codes.AsImmutableArray()
                .Select(code => (Atom)new ValueAtom(new FacetValue(FacetValueKind.Text, 0, code))),
            IntegerDomain domain => Integers(domain, conditions),
            VersionDomain => Versions(conditions),
            _ => [],
        };
        Atom[] unknown = facet.IsOptional ? [new UnknownAtom()] : [];
        return new FacetAxis(facet, unknown.Concat(values).ToImmutableArray());
    }

    /// <summary>The atoms that a condition matches. Complements include Unknown, everything else leaves it out.</summary>
    /// <param name="condition">A condition on this facet.</param>
    public AtomSet Matching(ConditionModel condition) =>
        AtomSet.Where(Atoms.Length, position => Matches(condition, Atoms[position]));

    private static bool Matches(ConditionModel condition, Atom atom) => condition.Operator switch
    {
        ConditionOperator.IsUnknown => atom is UnknownAtom,
        ConditionOperator.IsKnown => atom is not UnknownAtom,
        ConditionOperator.Is or ConditionOperator.In => IsAny(condition, atom),
        ConditionOperator.IsNot or ConditionOperator.NotIn => !IsAny(condition, atom),
        ConditionOperator.AtLeast => Compare(atom, condition.Operands[0], lowerBound: true) is >= 0,
        _ => Compare(atom, condition.Operands[0], lowerBound: false) is <= 0,
    };

    private static bool IsAny(ConditionModel condition, Atom atom)
    {
        foreach (var operand in condition.Operands)
        {
            if (IsOne(operand, atom))
                return true;
        }

        return false;
    }

    private static bool IsOne(FacetValue operand, Atom atom) => atom switch
    {
        // By constant: an enum may give one constant several names, and the domain keeps only one of them.
        ValueAtom { Value.Kind: FacetValueKind.Member or FacetValueKind.Boolean } value =>
            value.Value.Kind == operand.Kind && value.Value.Number == operand.Number,
        ValueAtom value => value.Value == operand,
        IntegerAtom integer => integer.Minimum == operand.Number && integer.Maximum == operand.Number,
        VersionAtom version => version.IsPoint && Version(version.Above!) == Version(operand.Text),
        _ => false,
    };

    /// <summary>How all values of the atom stand to a bound; null for Unknown. The cuts make the answer one for the whole atom.</summary>
    private static int? Compare(Atom atom, FacetValue bound, bool lowerBound) => atom switch
    {
        IntegerAtom integer => (lowerBound ? integer.Minimum : integer.Maximum).CompareTo(bound.Number),
        VersionAtom { IsPoint: true } point => Version(point.Above!).CompareTo(Version(bound.Text)),
        VersionAtom { Above: null } => -1,
        VersionAtom gap => Version(gap.Above!).CompareTo(Version(bound.Text)) >= 0 ? 1 : -1,
        _ => null,
    };

    private static IEnumerable<Atom> Integers(IntegerDomain domain, IEnumerable<ConditionModel> conditions)
    {
        // A cut is the first value of a new atom.
        var cuts = new SortedSet<long> { domain.Minimum };
        foreach (var condition in conditions)
        {
            foreach (var operand in condition.Operands)
            {
                if (condition.Operator != ConditionOperator.AtMost)
                    cuts.Add(operand.Number);
                if (condition.Operator != ConditionOperator.AtLeast && operand.Number < long.MaxValue)
                    cuts.Add(operand.Number + 1);
            }
        }

        var starts = cuts.Where(cut => cut >= domain.Minimum && cut <= domain.Maximum).ToArray();
        for (var index = 0; index < starts.Length; index++)
            yield return new IntegerAtom(starts[index], index + 1 < starts.Length ? starts[index + 1] - 1 : domain.Maximum);
    }

    private static IEnumerable<Atom> Versions(IEnumerable<ConditionModel> conditions)
    {
        var named = conditions.SelectMany(condition => condition.Operands).Select(operand => Version(operand.Text))
            .Distinct().OrderBy(version => version).Select(version => version.ToString()).ToArray();
        string? below = null;
        foreach (var version in named)
        {
            if (VersionGap.Sample(below, version) is not null)
                yield return new VersionAtom(below, version);
            yield return new VersionAtom(version, version);
            below = version;
        }

        if (VersionGap.Sample(below, null) is not null)
            yield return new VersionAtom(below, null);
    }

    private static SemanticVersion Version(string text) => SemanticVersion.TryParse(text, out var version) ? version : default;
}
