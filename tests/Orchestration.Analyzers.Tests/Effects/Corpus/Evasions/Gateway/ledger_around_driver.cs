internal static class Sample
{
    public static object? Run(IIdempotencyLedger ledger, OpaqueRef run, MutationRequest request) => ledger.ReserveAsync(run, request, default); // expect ORCH1303
}
