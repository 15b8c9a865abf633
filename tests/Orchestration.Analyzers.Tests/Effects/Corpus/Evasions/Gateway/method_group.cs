// role: Host

internal static class Sample
{
    public static Func<MutationRequest, CancellationToken, ValueTask<MutationOutcome>> Run(IMutationGateway gateway)
    {
        return gateway.ExecuteAsync; // expect ORCH1303
    }
}
