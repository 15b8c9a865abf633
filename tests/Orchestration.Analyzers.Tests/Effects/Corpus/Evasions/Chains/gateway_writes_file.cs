// role: Host

internal sealed class Gateway : IMutationGateway
{
    public ValueTask<MutationOutcome> ExecuteAsync(MutationRequest request, CancellationToken cancellationToken)
    {
        Keep();
        return default;
    }

    private static void Keep() => File.WriteAllText("request", ""); // expect ORCH4002 "Gateway.ExecuteAsync -> Keep -> File.WriteAllText"
}
