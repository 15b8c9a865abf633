internal static class Sample
{
    public static object? Run(IIdempotencyLedger ledger, MutationRequest request) => ledger.Equals(request);
}
