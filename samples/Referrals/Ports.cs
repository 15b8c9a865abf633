using Orchestration;

namespace Referrals;

/// <summary>
/// The clinics' capacity, as a table: one system that answers with free slots, one that is full and one that is down.
/// </summary>
internal sealed class ClinicCapacityReader : IViewReader<ClinicCapacity>
{
    /// <inheritdoc/>
    public ValueTask<ViewResult<ClinicCapacity>> ReadAsync(ViewRequest request, CancellationToken cancellationToken) =>
        ValueTask.FromResult((request.Trigger as ReferralReceived?)?.Specialty switch
        {
            Specialty.Cardiology => ViewResult<ClinicCapacity>.Available(new ClinicCapacity(SlotsOpen: true, WaitDays: 3)),
            Specialty.Neurology => ViewResult<ClinicCapacity>.Available(new ClinicCapacity(SlotsOpen: true, WaitDays: 21)),
            Specialty.Dermatology => ViewResult<ClinicCapacity>.Available(new ClinicCapacity(SlotsOpen: false, WaitDays: 120)),
            _ => ViewResult<ClinicCapacity>.Unavailable(Failure.Unavailable),
        });
}

/// <summary>
/// Sends notifications, which in a sample means to note that they went out. It hands the recipient's reference to whoever
/// issued it: nobody else can say whom it means, and no other process needs to.
/// </summary>
internal sealed class NotificationGateway : IMutationGateway
{
    /// <summary>How many notifications went out.</summary>
    public int Sent { get; private set; }

    /// <inheritdoc/>
    public ValueTask<MutationOutcome> ExecuteAsync(MutationRequest request, CancellationToken cancellationToken)
    {
        if (request.To.IsEmpty)
            return ValueTask.FromResult(new MutationOutcome(Failure.NotFound));
        Sent++;
        return ValueTask.FromResult(MutationOutcome.Succeeded);
    }
}
