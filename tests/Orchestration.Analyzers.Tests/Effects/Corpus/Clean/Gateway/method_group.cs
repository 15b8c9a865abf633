// role: Host

internal static class Sample
{
    public static Func<MutationRequest, CancellationToken, ValueTask<MutationOutcome>> Run(IMutationGateway gateway)
    {
        return (_, _) => default;
    }
}
