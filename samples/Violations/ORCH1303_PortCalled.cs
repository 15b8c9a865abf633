using Orchestration;

namespace Violations.PortCalled;

public sealed class Reminder(IMutationGateway gateway)
{
    public ValueTask<MutationOutcome> SendAsync(MutationRequest request) =>
        gateway.ExecuteAsync(request, CancellationToken.None); // ORCH1303
}
