// role: Host

internal sealed class Sender : IMutationGateway
{
    public ValueTask<MutationOutcome> ExecuteAsync(MutationRequest request, CancellationToken cancellationToken) => default;
}

internal static class Sample
{
    public static object Run(Sender sender, MutationRequest request) => sender.ExecuteAsync(request, default); // expect ORCH1303
}
