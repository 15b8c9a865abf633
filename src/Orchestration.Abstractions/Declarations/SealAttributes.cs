namespace Orchestration;

/// <summary>
/// Names the decision that allows a version of a policy or workflow to permit more than the version before it: to raise
/// a case, write where it did not, start on another trigger, or ask fewer people (ADR 6.3; CP-18). It is sealed with the
/// version, and allows that one step alone.
/// </summary>
/// <param name="decisionRecord">The id of the decision record, such as <c>ADR-MIG-07</c>.</param>
[AttributeUsage(AttributeTargets.Enum)]
public sealed class WidensAttribute(string decisionRecord) : Attribute
{
    /// <summary>The id of the decision record.</summary>
    public string DecisionRecord { get; } = decisionRecord;
}
