// role: Host

internal sealed class Gateway : IMutationGateway
{
    public ValueTask<MutationOutcome> ExecuteAsync(MutationRequest request, CancellationToken cancellationToken)
    {
        Keep();
        return default;
    }

    private static void Keep() => File.ReadAllText("request");
}
