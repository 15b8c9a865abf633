internal static class Sample
{
    public static object? Run(IIdempotencyLedger ledger, MutationRequest request) => ledger.ReserveAsync(request, default); // expect ORCH4005
}
