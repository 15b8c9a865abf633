using Orchestration.Model.Collections;

namespace Orchestration.Model.Workflows.Checking;

/// <summary>What holds for every run, whatever crashes and whoever calls again.</summary>
public enum RunProperty
{
    /// <summary>No write is executed before a policy was evaluated (ADR 4).</summary>
    Evaluated,

    /// <summary>No write is executed without an approval on its path (CP-17).</summary>
    Approved,

    /// <summary>No write is executed twice for one key (CP-17, CP-20).</summary>
    Once,

    /// <summary>What may have happened is not done again, under whatever key, unless a person approved since (ADR 4).</summary>
    DoubtEscalated,

    /// <summary>Nothing is done in a state, and none is left, without the audit record of entering it (ADR 4).</summary>
    Recorded,

    /// <summary>Every run ends in a pause or a terminal; every signal leads somewhere (ADR 3.1).</summary>
    Ends,

    /// <summary>Nothing leaves a terminal (ADR 3.1).</summary>
    Final,

    /// <summary>A replay returns the recorded outcome, and what is recorded is what happened (CP-20).</summary>
    Replayed,

    /// <summary>A pause is answered once, and none is lost (ADR 3.1).</summary>
    Answered,
}

/// <summary>A property that does not hold, with the shortest run that shows it.</summary>
/// <param name="Property">The property.</param>
/// <param name="State">The state in which it shows.</param>
/// <param name="Trace">What happens, in order.</param>
/// <param name="Length">The number of steps.</param>
/// <param name="Path">The edges that the last of the runs takes: positions of states with the ordinals of their edges.</param>
public sealed record RunViolation(RunProperty Property, string State, string Trace, int Length, EquatableArray<(string State, int Ordinal)> Path);
