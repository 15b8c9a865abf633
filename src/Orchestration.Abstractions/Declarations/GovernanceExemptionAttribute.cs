namespace Orchestration;

/// <summary>
/// Takes one declaration out of one rule, on the strength of a decision record (ADR 6.3). It stands in the manifest, where a
/// review sees it. Families 1, 4, 5 and 9 have no exemptions, and one that no finding needs is an error.
/// </summary>
/// <param name="rule">The id of the rule, such as <c>ORCH3001</c>.</param>
/// <param name="target">
/// The documentation id of what is exempted: a member (<c>M:Clinic.Reader.Load</c>, all overloads unless it ends with its
/// parameters), a type with its members (<c>T:Clinic.Reader</c>) or a namespace (<c>N:Clinic</c>).
/// </param>
/// <param name="decisionRecord">The decision record that allows it, such as <c>ADR-0042</c>.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class GovernanceExemptionAttribute(string rule, string target, string decisionRecord) : Attribute
{
    /// <summary>The id of the rule.</summary>
    public string Rule { get; } = rule;

    /// <summary>The documentation id of what is exempted.</summary>
    public string Target { get; } = target;

    /// <summary>The decision record that allows it.</summary>
    public string DecisionRecord { get; } = decisionRecord;
}
