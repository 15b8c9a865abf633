namespace Violations.GatewayCalled;

public static class Shortcut
{
    public static async Task Write(IMutationGateway gateway, MutationRequest request) =>
        await gateway.ExecuteAsync(request, CancellationToken.None); // ORCH4005
}
