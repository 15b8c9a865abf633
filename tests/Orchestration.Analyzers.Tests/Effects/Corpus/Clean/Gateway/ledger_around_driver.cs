internal static class Sample
{
    public static object? Run(IIdempotencyLedger ledger, OpaqueRef run, MutationRequest request) => ledger.Equals(request);
}
