using Orchestration.Model.Collections;
using Orchestration.Model.Policies.Analysis;

namespace Orchestration.Model.Seal;

/// <summary>How far two versions of one declaration are apart, by what they mean.</summary>
public enum ChangeSize
{
    /// <summary>They are the same text.</summary>
    None = 0,

    /// <summary>The text differs, the meaning does not.</summary>
    Patch = 1,

    /// <summary>The meaning differs, and nothing is permitted that was not.</summary>
    Minor = 2,

    /// <summary>Something is permitted, written or started that was not, or users of a shape break.</summary>
    Major = 3,
}

/// <summary>What became of a declaration from one version to another.</summary>
/// <param name="Size">How far they are apart.</param>
/// <param name="Widens">Whether the new one permits, writes or starts what the old one did not; a Major that needs a decision record.</param>
/// <param name="Says">What differs, as verb phrases about the new version; the widenings first.</param>
/// <param name="Matrix">Of policies, old decision by new decision; null for others, and where comparing them costs too much.</param>
public sealed record Change(ChangeSize Size, bool Widens, EquatableArray<string> Says, PolicyDifference? Matrix = null)
{
    internal static Change Nothing { get; } = new(ChangeSize.None, false, ["is the same"]);

    internal static Change TextOnly { get; } = new(ChangeSize.Patch, false, ["reads differently and means the same"]);

    /// <summary>What differs, as one verb phrase.</summary>
    public string Text => string.Join("; ", Says);

    /// <summary>The least version that may follow another with a change of this size.</summary>
    /// <param name="version">The version before: a Semantic Version, or <c>v2</c>.</param>
    public string Next(string version)
    {
        var plus = version.IndexOfAny(['+', '-']);
        var core = plus < 0 ? version : version.Substring(0, plus);
        if (core.Length > 0 && core[0] == 'v')
            return "v" + Raise(core.Substring(1));
        var parts = core.Split('.');
        return Size switch
        {
            ChangeSize.Major => Raise(parts[0]) + ".0.0",
            ChangeSize.Minor => parts[0] + "." + Raise(parts[1]) + ".0",
            _ => parts[0] + "." + parts[1] + "." + Raise(parts[2]),
        };
    }

    // Numbers of any size are in the grammar of versions.
    private static string Raise(string number) => (System.Numerics.BigInteger.Parse(number, System.Globalization.NumberStyles.None,
        System.Globalization.CultureInfo.InvariantCulture) + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
