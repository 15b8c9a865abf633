using Orchestration;

namespace Violations.ViewNotAvailable;

[Trigger("theatre.requested", 1)]
public readonly partial record struct TheatreRequested(OpaqueRef Request);

[View("theatre.roster", "1.0.0")]
public readonly partial record struct TheatreRoster(bool HasSlot);

[Policy<TheatreRoster>("theatre.booking", "1.0.0")]
public enum TheatreBooking
{
    [Allow, When(nameof(TheatreRoster.HasSlot), Is = true)] Free,
}

[Workflow("theatre.intake", "1.0.0")]
[StartsOn<TheatreRequested>]
public enum TheatreIntake
{
    // No [Read<TheatreRoster>] comes before.
    [Evaluate<TheatreBooking>("1.0.0")] // ORCH1014
    [On(Signal.Allow, Booked), On(Signal.Escalate, Declined), On(Signal.Deny, Declined)]
    Book,

    [Terminate(Outcome.Completed)] Booked,
    [Terminate(Outcome.Declined)] Declined,
}
