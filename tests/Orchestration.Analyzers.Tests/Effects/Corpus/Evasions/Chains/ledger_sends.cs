// role: Host

internal abstract class Ledger(HttpClient client) : IIdempotencyLedger
{
    public async ValueTask<Reservation> ReserveAsync(OpaqueRef run, MutationRequest request, CancellationToken cancellationToken)
    {
        await client.PostAsync("https://example.org", null, cancellationToken); // expect ORCH4004 "Ledger.ReserveAsync -> HttpClient.PostAsync"
        return default;
    }

    public abstract ValueTask CompleteAsync(IdempotencyKey key, MutationOutcome outcome, CancellationToken cancellationToken);
}
