using System.Globalization;
using System.Text;
using Orchestration.Model.Canonical;
using Orchestration.Model.Policies;
using Orchestration.Model.Policies.Analysis;

namespace Orchestration.Model.Seal;

/// <summary>
/// What declarations mean, as a text that two of them share exactly when they mean the same. Of a policy that is its
/// reduced ordered decision diagram (Bryant 1986): for a given order of the facets there is one per function, whatever
/// the rules look like. Names of types, rules and states, and the order of anything that has none, leave no trace.
/// </summary>
internal static class Meaning
{
    /// <summary>Past so many nodes the diagram is given up, and the text stands for the meaning.</summary>
    private const int Budget = 200_000;

    /// <summary>The hash of what a shape means.</summary>
    /// <param name="shape">The shape.</param>
    /// <param name="nameOf">The id of another shape, by its type.</param>
    public static string Of(ShapeModel shape, Func<TypeName, string> nameOf)
    {
        var facets = shape.Facets.AsImmutableArray().OrderBy(facet => facet.Name, StringComparer.Ordinal).Select(facet =>
            $"{facet.Name} {(facet.IsOptional ? "optional" : "required")} {Domain(facet.Domain)}{(facet.From is { } from ? $" from {nameOf(from.Shape)} {from.Facet}" : string.Empty)}{Derived(facet.Derivation)}\n");
        return CanonicalText.Hash(Words.Of(shape.Kind) + "\n" + string.Concat(facets));
    }

    /// <summary>The hash of what a policy means.</summary>
    /// <param name="bound">The policy.</param>
    public static string Of(BoundPolicy bound)
    {
        try
        {
            return CanonicalText.Hash(Text(bound));
        }
        catch (BudgetExceededException)
        {
            return CanonicalText.Hash("too entangled\n" + CanonicalText.Write(bound.Policy) + CanonicalText.Write(bound.View));
        }
    }

    /// <summary>The diagram, a line per node: the facet, then the values that lead to each next node or decision.</summary>
    internal static string Text(BoundPolicy bound)
    {
        var conditions = bound.Policy.Rules.AsImmutableArray().SelectMany(rule => rule.Conditions.AsImmutableArray()).ToLookup(condition => condition.Facet);
        var axes = bound.View.Facets.AsImmutableArray().Where(facet => facet.Domain.IsTestable)
            .Select(facet => FacetAxis.Create(facet, conditions[facet.Name])).ToArray();
        var space = PolicySpace.Create(bound, System.Collections.Immutable.ImmutableArray.Create(axes));
        var geometry = new PolicyGeometry(space, conditions.Select(group => group.Key).OrderBy(name => name, StringComparer.Ordinal));
        var diagram = new Diagram(geometry.Widths, Budget);
        var root = diagram.Map(WinnerDiagram.Build(diagram, geometry.Boxes), rule => (int)geometry.Effect(rule));
        var (text, numbers) = (new StringBuilder(), new Dictionary<int, int>());
        text.Append(Visit(root)).Append('\n');
        return text.ToString();

        string Visit(int node)
        {
            if (node < 0)
                return Words.Of((Decision)~node);
            if (numbers.TryGetValue(node, out var known))
                return "#" + known.ToString(CultureInfo.InvariantCulture);
            var (axis, children) = (geometry.Axes[diagram.Nodes.Level(node)], diagram.Nodes.Children(node));
            // Children before the node: a number is given when everything below has one, so it depends on the function alone.
            var ways = AtomLabels.Groups(axis, children).Select(group => $" {group.Label}:{Visit(group.Child)}").ToArray();
            numbers.Add(node, numbers.Count);
            text.Append('#').Append((numbers.Count - 1).ToString(CultureInfo.InvariantCulture)).Append(' ').Append(axis.Facet.Name)
                .Append(string.Concat(ways)).Append('\n');
            return "#" + (numbers.Count - 1).ToString(CultureInfo.InvariantCulture);
        }
    }

    // The name of the method is left out, like all names; what it computes is known by its tokens alone.
    private static string Derived(FacetDerivation? derivation) =>
        derivation is null ? string.Empty : $" derived {derivation.Body ?? derivation.Method} {string.Join(" ", derivation.Inputs)}";

    private static string Domain(FacetDomain domain) => domain switch
    {
        EnumDomain type => "enum " + string.Join(" ", type.Members.AsImmutableArray().Select(member => member.Constant.ToString(CultureInfo.InvariantCulture))),
        BooleanDomain => "bool",
        IntegerDomain integer => FormattableString.Invariant($"integer {integer.Minimum}..{integer.Maximum}"),
        TextDomain codes => "text " + string.Join(" ", codes.Codes.AsImmutableArray().OrderBy(code => code, StringComparer.Ordinal).Select(Quoting.Quote)),
        VersionDomain => "version",
        _ => "reference",
    };
}
