// role: Host

internal static class Sample
{
    public static object? Run(IMutationGateway gateway, MutationRequest request) => gateway.ToString();
}
