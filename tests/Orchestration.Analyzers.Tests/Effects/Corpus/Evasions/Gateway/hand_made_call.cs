// role: Host

internal static class Sample
{
    public static object? Run(IMutationGateway gateway, MutationRequest request) => gateway.ExecuteAsync(request, default); // expect ORCH1303
}
