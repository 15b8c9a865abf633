namespace Orchestration;

/// <summary>Why something was refused before it could do anything.</summary>
public enum RejectionReason : byte
{
    /// <summary>Nothing was refused.</summary>
    None = 0,

    /// <summary>No workflow starts on that trigger id and version.</summary>
    UnknownTrigger = 1,

    /// <summary>A facet's value is outside its declaration.</summary>
    InvalidFacet = 2,

    /// <summary>No run with that reference is waiting: there is none, or its pause was answered.</summary>
    UnknownRun = 3,

    /// <summary>The answer is neither approve nor reject.</summary>
    InvalidAnswer = 4,

    /// <summary>The checkpoint is truncated, altered, another run's, or of no workflow and version that is here.</summary>
    InvalidCheckpoint = 5,

    /// <summary>The envelope carries no facets of the trigger that it names.</summary>
    InvalidPayload = 6,

    /// <summary>
    /// The checkpoint was written by this id and version of the workflow, but the workflow, or a policy or view that it
    /// pins, meant something else then (CP-18): the run would go on under rules that it was not started under.
    /// </summary>
    OtherSemantics = 7,

    /// <summary>The state gives no such signal, or the machine has not started; it did not move.</summary>
    ImpossibleSignal = 8,

    /// <summary>The envelope asks for a version of the workflow that is not here, or several are and it asks for none (CP-18).</summary>
    UnknownVersion = 9,
}

/// <summary>A refusal: the reason and, where a facet is the cause, its name. Never a value: it could be PHI.</summary>
/// <param name="Reason">The reason.</param>
/// <param name="Facet">The facet whose value is outside its declaration, if one is.</param>
public readonly record struct Rejection(RejectionReason Reason, DeclaredName Facet = default)
{
    /// <summary>Such as <c>InvalidFacet: Urgency</c>.</summary>
    public override string ToString() => Facet.IsEmpty ? Reason.ToString() : $"{Reason}: {Facet}";
}
