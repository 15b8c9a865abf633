namespace Orchestration.Model.Findings;

/// <summary>The ids of the rules whose findings start in the model or in discovery; the catalogue of descriptors has them all.</summary>
public static class RuleIds
{
    /// <summary>A declaration is no shape that can be compiled.</summary>
    public const string MalformedDeclaration = "ORCH1001";

    /// <summary>An id is no dotted name.</summary>
    public const string MalformedId = "ORCH1002";

    /// <summary>A version is missing, malformed or not pinned.</summary>
    public const string MalformedVersion = "ORCH1003";

    /// <summary>A facet's bounds or codes make no sense.</summary>
    public const string MalformedFacet = "ORCH1004";

    /// <summary>A condition, origin, recipient or key names no facet.</summary>
    public const string UnknownFacet = "ORCH1005";

    /// <summary>A condition does not fit its facet.</summary>
    public const string IllTypedCondition = "ORCH1006";

    /// <summary>A rule has no effect, or several.</summary>
    public const string RuleEffect = "ORCH1007";

    /// <summary>A state has no step, or several, or a step that is incomplete.</summary>
    public const string StateStep = "ORCH1008";

    /// <summary>A signal of a state has no edge.</summary>
    public const string MissingEdge = "ORCH1009";

    /// <summary>An edge is on a signal that is never given, doubled, or leads to no state.</summary>
    public const string WrongEdge = "ORCH1010";

    /// <summary>A workflow starts on no trigger, on several, or on something else.</summary>
    public const string Trigger = "ORCH1011";

    /// <summary>The first state does not evaluate a policy.</summary>
    public const string FirstStateDecides = "ORCH1012";

    /// <summary>A pinned version is not the declared one.</summary>
    public const string PinMismatch = "ORCH1013";

    /// <summary>A policy's view is not known on every path.</summary>
    public const string ViewNotAvailable = "ORCH1014";

    /// <summary>Two declarations have one id and version.</summary>
    public const string DuplicateDeclaration = "ORCH1015";

    /// <summary>A method that is to compute a facet cannot.</summary>
    public const string Derivation = "ORCH1016";

    /// <summary>Nothing leads to a state.</summary>
    public const string UnreachableState = "ORCH1020";

    /// <summary>States lead to each other in a circle.</summary>
    public const string Circle = "ORCH1021";

    /// <summary>States lead to each other and to no end.</summary>
    public const string NoEnd = "ORCH1022";

    /// <summary>A path reaches a write without its approval.</summary>
    public const string NotApproved = "ORCH1023";

    /// <summary>Nothing leads to a state that waits for a person.</summary>
    public const string OrphanPause = "ORCH1024";

    /// <summary>A state that is to approve a write cannot.</summary>
    public const string IdleApprover = "ORCH1025";

    /// <summary>Assemblies that are composed declare the same, or start two workflows on one trigger.</summary>
    public const string Composition = "ORCH1026";

    /// <summary>No case meets the conditions of a rule.</summary>
    public const string RuleNeverApplies = "ORCH1101";

    /// <summary>Other rules decide wherever a rule matches.</summary>
    public const string RuleShadowed = "ORCH1102";

    /// <summary>The order alone decides between two rules under FirstApplicable.</summary>
    public const string RuleConflict = "ORCH1103";

    /// <summary>A policy that is declared total leaves cases to the default deny.</summary>
    public const string NotTotal = "ORCH1104";

    /// <summary>A policy breaks what it says of itself with Never or Always.</summary>
    public const string InvariantBroken = "ORCH1105";

    /// <summary>Not knowing a facet permits what knowing it would not.</summary>
    public const string UnknownPermits = "ORCH1106";

    /// <summary>A policy is too entangled for the proofs that it needs.</summary>
    public const string Unproven = "ORCH1107";

    /// <summary>A policy that is not declared total leaves cases to the default deny.</summary>
    public const string Gap = "ORCH1108";

    /// <summary>A run can break a promise; the checker found the shortest one that does.</summary>
    public const string RunProperty = "ORCH1201";

    /// <summary>A facet, or a member of a metadata-only record, is of an open type.</summary>
    public const string OpenMember = "ORCH5001";

    /// <summary>A facet, or a member of a metadata-only record, is of a type that holds PHI.</summary>
    public const string PhiMember = "ORCH5002";
}
