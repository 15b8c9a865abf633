using System.ComponentModel;

namespace Orchestration.Runtime;

/// <summary>
/// What the build vouches for: under which role, by which rules and how an assembly was compiled. The generator writes
/// it; an assembly that declares orchestrations without it was compiled by something else, and is refused (ADR 6.3).
/// </summary>
/// <param name="role">The role: <c>Orchestration</c> or <c>Host</c>.</param>
/// <param name="tool">The version of the tool that compiled it.</param>
/// <param name="rules">How many rules the tool has; rules are added and never taken away, so a later tool has more.</param>
/// <param name="outcome">
/// <c>sealed</c> where every declaration had to be sealed, <c>draft</c> where drafts were let through, <c>proposed</c>
/// where it was compiled only to be sealed.
/// </param>
/// <param name="drafts">The drafts that it declares, each as id and version, parted by spaces; empty for none.</param>
[AttributeUsage(AttributeTargets.Assembly)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class OrchestrationStampAttribute(string role, string tool, int rules, string outcome, string drafts) : Attribute
{
    /// <summary>The role.</summary>
    public string Role { get; } = role;

    /// <summary>The version of the tool.</summary>
    public string Tool { get; } = tool;

    /// <summary>How many rules the tool has.</summary>
    public int Rules { get; } = rules;

    /// <summary>How it was compiled.</summary>
    public string Outcome { get; } = outcome;

    /// <summary>The drafts that it declares.</summary>
    public string Drafts { get; } = drafts;
}
