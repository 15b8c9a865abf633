// role: Host

internal sealed class OnReferral : NServiceBus.IHandleMessages<string> // expect ORCH3013
{
    public Task Handle(string message, NServiceBus.IMessageHandlerContext context) => Task.CompletedTask; // expect ORCH3013
}
