using Orchestration.Model.Collections;

namespace Orchestration.Model.Seal;

/// <summary>Something that keeps a declaration from being what is sealed.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="Arguments">The arguments of its message.</param>
/// <param name="Remedy">The version that would be right; null where sealing, or a person, is the remedy.</param>
public sealed record SealFinding(string RuleId, EquatableArray<string> Arguments, string? Remedy = null)
{
    /// <summary>Whether sealing what is declared mends it.</summary>
    public bool IsMendedBySealing => RuleId is SealRules.LockMissing or SealRules.NotSealed or SealRules.LockStale or SealRules.FactNotSealed;
}

/// <summary>The ids of the rules of family 9.</summary>
public static class SealRules
{
    /// <summary>There is no lock.</summary>
    public const string LockMissing = "ORCH9001";

    /// <summary>A lock is not as the seal writes it.</summary>
    public const string LockMalformed = "ORCH9002";

    /// <summary>A sealed version was changed.</summary>
    public const string SealedChanged = "ORCH9003";

    /// <summary>A version is not sealed.</summary>
    public const string NotSealed = "ORCH9004";

    /// <summary>A version says less than what changed.</summary>
    public const string VersionTooLow = "ORCH9005";

    /// <summary>More is permitted, and no decision record says so.</summary>
    public const string WidenedSilently = "ORCH9006";

    /// <summary>A sealed version is gone that a sealed workflow pins.</summary>
    public const string PinnedVersionRemoved = "ORCH9007";

    /// <summary>A draft where there may be none.</summary>
    public const string DraftNotAllowed = "ORCH9008";

    /// <summary>A lock seals what is not there.</summary>
    public const string LockStale = "ORCH9009";

    /// <summary>A referenced assembly has orchestrations that no build vouches for.</summary>
    public const string UnstampedReference = "ORCH9010";

    /// <summary>Something tries to switch a rule off.</summary>
    public const string SwitchedOff = "ORCH9011";

    /// <summary>An exemption, a declassifier, a listed effect or a label is not as sealed.</summary>
    public const string FactNotSealed = "ORCH9012";
}
