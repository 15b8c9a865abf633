using System.Globalization;
using Orchestration.Model.Policies.Analysis;

namespace Orchestration.Model.Seal;

/// <summary>What became of a policy: every case of both versions, counted, with the smallest witness of each kind of change.</summary>
internal static class PolicyChange
{
    /// <summary>Compares two versions.</summary>
    public static Change Of(BoundPolicy before, BoundPolicy after)
    {
        if (Meaning.Of(before) == Meaning.Of(after))
            return Change.TextOnly;
        try
        {
            return PolicyDifference.Compare(before, after) is { } difference ? Of(difference) : Unknown("is too entangled to be compared, so it counts as permitting more");
        }
        catch (ArgumentException exception)
        {
            return Unknown($"cannot be compared ({exception.Message}), so it counts as permitting more");
        }
    }

    private static Change Of(PolicyDifference difference)
    {
        var changed = difference.Entries.AsImmutableArray().Where(entry => entry.Before != entry.After && !entry.Count.IsZero).ToArray();
        if (changed.Length == 0)
            return Change.TextOnly with { Matrix = difference };
        var raised = changed.Where(entry => entry.After > entry.Before).OrderByDescending(entry => entry.After - entry.Before).ToArray();
        var says = raised.Select(entry => "raises " + Say(entry)).Concat(changed.Except(raised).Select(entry => "lowers " + Say(entry)));
        return new Change(raised.Length > 0 ? ChangeSize.Major : ChangeSize.Minor, raised.Length > 0, Collections.EquatableArray.ToEquatableArray(says), difference);
    }

    private static Change Unknown(string says) => new(ChangeSize.Major, true, [says]);

    private static string Say(DifferenceEntry entry)
    {
        var cases = entry.Count.IsOne ? "case" : "cases";
        var example = entry.Witness!.Example.Length == 0 ? string.Empty : $" (e.g. {entry.Witness.Example})";
        return $"{entry.Count.ToString("N0", CultureInfo.InvariantCulture)} {cases} from {entry.Before} to {entry.After}: {entry.Witness}{example}";
    }
}
