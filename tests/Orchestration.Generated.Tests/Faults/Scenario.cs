namespace Orchestration.Generated.Tests.Faults;

/// <summary>What decides which path a run of the acceptance program takes.</summary>
/// <param name="Name">Its name in a test.</param>
/// <param name="Trigger">The facets.</param>
/// <param name="Capacity">What reading the capacity comes to.</param>
/// <param name="Answer">What a person says.</param>
/// <param name="Outcome">What the gateway says.</param>
internal sealed record Scenario(
    string Name, ReferralReceived Trigger, ViewResult<ClinicCapacity> Capacity, ReviewAnswer Answer, Failure Outcome)
{
    private static readonly ReferralReceived s_withheld = Clinic.Routine with { Consent = Consent.Withheld };

    private static readonly ViewResult<ClinicCapacity> s_open = ViewResult<ClinicCapacity>.Available(new(SlotsOpen: true, WaitDays: 3));

    private static readonly ViewResult<ClinicCapacity> s_full = ViewResult<ClinicCapacity>.Available(new(SlotsOpen: false, WaitDays: 90));

    /// <summary>Every path that a policy can decide for, each once.</summary>
    public static IReadOnlyList<Scenario> All { get; } = [.. Make()];

    public override string ToString() => Name;

    private static IEnumerable<Scenario> Make()
    {
        yield return new("withheld", s_withheld, s_open, default, default);
        foreach (var (outcome, name) in new[] { (Failure.None, "sent"), (Failure.Rejected, "failed"), (Failure.Timeout, "doubt") })
        {
            yield return new("routine, " + name, Clinic.Routine, s_open, default, outcome);
            yield return new("minor approved, " + name, Clinic.Minor, s_open, ReviewAnswer.Approve, outcome);
            yield return new("unread approved, " + name, Clinic.Routine, ViewResult<ClinicCapacity>.Unavailable(Failure.Timeout), ReviewAnswer.Approve, outcome);
            yield return new("full approved, " + name, Clinic.Routine, s_full, ReviewAnswer.Approve, outcome);
        }

        yield return new("minor rejected", Clinic.Minor, s_open, ReviewAnswer.Reject, default);
        yield return new("unread rejected", Clinic.Routine, ViewResult<ClinicCapacity>.Unavailable(Failure.Timeout), ReviewAnswer.Reject, default);
        yield return new("full rejected", Clinic.Routine, s_full, ReviewAnswer.Reject, default);
    }
}
