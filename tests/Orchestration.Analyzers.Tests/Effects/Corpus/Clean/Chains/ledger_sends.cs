// role: Host

internal abstract class Ledger(HttpClient client) : IIdempotencyLedger
{
    public async ValueTask<Reservation> ReserveAsync(OpaqueRef run, MutationRequest request, CancellationToken cancellationToken)
    {
        await client.GetAsync("https://example.org", cancellationToken);
        return default;
    }

    public abstract ValueTask CompleteAsync(IdempotencyKey key, MutationOutcome outcome, CancellationToken cancellationToken);
}
