using Orchestration;

namespace Violations.PortCalled;

public static class Reminder
{
    public static object Send(IMutationGateway gateway, MutationRequest request) =>
        gateway.ExecuteAsync(request, default); // ORCH1303
}
