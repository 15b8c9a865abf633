namespace Orchestration.Model.Phi;

/// <summary>
/// What a value may hold about somebody. The lattice is that of sets: joining two values joins their labels, and nothing
/// but a sealed declassifier takes one away.
/// </summary>
[Flags]
public enum Labels : ushort
{
    /// <summary>Nothing is known to be in it.</summary>
    None = 0,

    /// <summary>Protected health information (45 CFR 160.103).</summary>
    Phi = 1,

    /// <summary>What identifies a person (45 CFR 164.514(b)(2)).</summary>
    Pii = 2,

    /// <summary>The identifier of a tenant.</summary>
    Tenant = 4,

    /// <summary>The identifier of who acts.</summary>
    Actor = 8,

    /// <summary>The identifier of a request.</summary>
    Request = 16,

    /// <summary>A cursor into somebody's data.</summary>
    Cursor = 32,

    /// <summary>What was computed from an identifier and still tells two people apart, such as a hash.</summary>
    Pseudonym = 64,

    /// <summary>Nothing but a name says so: a finding about it is a warning.</summary>
    Suspected = 128,
}

/// <summary>The order and the names of labels.</summary>
public static class LabelNames
{
    private static readonly (Labels Label, string Name)[] s_byStrength =
    [
        (Labels.Phi, "Phi"), (Labels.Pii, "Pii"), (Labels.Tenant, "Tenant"), (Labels.Actor, "Actor"), (Labels.Request, "Request"),
        (Labels.Cursor, "Cursor"), (Labels.Pseudonym, "Pseudonym"), (Labels.Suspected, "Suspected"),
    ];

    /// <summary>Every label that a program or a file may give, by name.</summary>
    public static IEnumerable<string> Given => s_byStrength.Take(7).Select(entry => entry.Name);

    /// <summary>The strongest of several labels, as messages name it; empty for none.</summary>
    /// <param name="labels">The labels.</param>
    public static string Strongest(this Labels labels)
    {
        foreach (var (label, name) in s_byStrength)
        {
            if ((labels & label) != 0)
                return name;
        }

        return string.Empty;
    }

    /// <summary>Whether a place that is declared with some labels may hold a value with others.</summary>
    /// <param name="declared">The labels of the member, parameter or result.</param>
    /// <param name="value">The labels of the value; a suspicion is no reason to refuse.</param>
    public static bool Covers(this Labels declared, Labels value) =>
        (declared & (Labels.Phi | Labels.Pii)) != 0 || (value & ~(declared | Labels.Suspected)) == 0;

    /// <summary>The label of a name.</summary>
    /// <param name="name">The name; case does not count.</param>
    /// <returns>The label, or none for anything else.</returns>
    public static Labels Parse(string name)
    {
        foreach (var (label, known) in s_byStrength)
        {
            if (label != Labels.Suspected && string.Equals(known, name, StringComparison.OrdinalIgnoreCase))
                return label;
        }

        return Labels.None;
    }
}
