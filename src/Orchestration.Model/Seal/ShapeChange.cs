using Orchestration.Model.Collections;

namespace Orchestration.Model.Seal;

/// <summary>
/// What became of a trigger or view, as a contract: whoever reads it goes on reading when facets and values are only
/// added, and breaks when one is taken away or becomes something else. What policies make of it is compared on its own.
/// </summary>
internal static class ShapeChange
{
    /// <summary>Compares two versions.</summary>
    public static Change Of(ShapeModel before, ShapeModel after, string meaningBefore, string meaningAfter)
    {
        if (meaningBefore == meaningAfter)
            return Change.TextOnly;
        var breaks = new List<string>();
        var adds = new List<string>();
        foreach (var old in before.Facets)
        {
            if (after.FindFacet(old.Name) is not { } facet)
                breaks.Add($"takes '{old.Name}' away");
            else
                Compare(old, facet, breaks, adds);
        }

        adds.AddRange(after.Facets.AsImmutableArray().Where(facet => before.FindFacet(facet.Name) is null).Select(facet => $"adds '{facet.Name}'"));
        return new Change(breaks.Count > 0 ? ChangeSize.Major : ChangeSize.Minor, false, breaks.Concat(adds).DefaultIfEmpty("is filled differently").ToEquatableArray());
    }

    private static void Compare(FacetModel before, FacetModel after, List<string> breaks, List<string> adds)
    {
        if (before.IsOptional && !after.IsOptional)
            breaks.Add($"makes '{after.Name}' required");
        else if (!before.IsOptional && after.IsOptional)
            adds.Add($"makes '{after.Name}' optional");
        switch (before.Domain, after.Domain)
        {
            case (EnumDomain old, EnumDomain current):
                Values(after.Name, old.Members.Select(member => member.Constant), current.Members.Select(member => member.Constant), breaks, adds);
                break;
            case (TextDomain old, TextDomain current):
                Values(after.Name, old.Codes, current.Codes, breaks, adds);
                break;
            case (IntegerDomain old, IntegerDomain current):
                if (current.Minimum > old.Minimum || current.Maximum < old.Maximum)
                    breaks.Add($"narrows the range of '{after.Name}'");
                if (current.Minimum < old.Minimum || current.Maximum > old.Maximum)
                    adds.Add($"widens the range of '{after.Name}'");
                break;
            default:
                if (before.Domain.GetType() != after.Domain.GetType())
                    breaks.Add($"makes '{after.Name}' {after.Domain.Noun}");
                break;
        }
    }

    private static void Values<T>(string facet, IEnumerable<T> before, IEnumerable<T> after, List<string> breaks, List<string> adds)
    {
        if (before.Except(after).Any())
            breaks.Add($"takes values of '{facet}' away");
        if (after.Except(before).Any())
            adds.Add($"adds values to '{facet}'");
    }
}
