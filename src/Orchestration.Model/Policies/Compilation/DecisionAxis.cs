using System.Collections.Immutable;

namespace Orchestration.Model.Policies.Compilation;

/// <summary>
/// A facet cut into as few classes as the rules of one policy tell apart: atoms that every rule treats alike are one
/// class. A value outside of the facet's domain is of a class too, that of the rules that do not test the facet.
/// </summary>
/// <param name="Axis">The facet and its atoms.</param>
/// <param name="Classes">The atoms of each class; disjoint, and together all atoms. A class of outsiders alone has none.</param>
/// <param name="Outside">The class of a value outside of the domain; null where the type holds none.</param>
public sealed record DecisionAxis(FacetAxis Axis, ImmutableArray<AtomSet> Classes, int? Outside)
{
    /// <summary>Cuts a facet.</summary>
    /// <param name="space">The policy.</param>
    /// <param name="axis">The facet's position among the axes of the space.</param>
    internal static DecisionAxis Create(PolicySpace space, int axis)
    {
        var facet = space.Axes[axis];
        var rules = space.Rules.Where(rule => !rule.IsEmpty).ToArray();
        var bySignature = Enumerable.Range(0, facet.Atoms.Length)
            .GroupBy(atom => AtomSet.Where(rules.Length, rule => rules[rule].Sets[axis].Contains(atom)))
            .Select(group => (Signature: group.Key, Atoms: new HashSet<int>(group))).ToList();
        int? outside = null;
        if (HoldsOutsiders(facet.Facet.Domain))
        {
            var signature = AtomSet.Where(rules.Length, rule => !rules[rule].IsConstrained[axis]);
            outside = bySignature.FindIndex(each => each.Signature == signature);
            if (outside < 0)
            {
                outside = bySignature.Count;
                bySignature.Add((signature, []));
            }
        }

        var classes = bySignature.Select(each => AtomSet.Where(facet.Atoms.Length, each.Atoms.Contains)).ToImmutableArray();
        return new DecisionAxis(facet, classes, outside);
    }

    /// <summary>The classes that a rule matches.</summary>
    internal AtomSet Matching(RuleBox rule, int axis) => AtomSet.Where(
        Classes.Length, index => Classes[index].IsEmpty ? !rule.IsConstrained[axis] : rule.Sets[axis].Overlaps(Classes[index]));

    /// <summary>Whether the facet's type has values that its declaration does not know, such as the number of no enum member.</summary>
    private static bool HoldsOutsiders(FacetDomain domain) => domain switch
    {
        EnumDomain or TextDomain => true,
        IntegerDomain integer => (integer.Minimum, integer.Maximum) != IntegerDomain.Limits(integer.Keyword),
        _ => false,
    };
}
