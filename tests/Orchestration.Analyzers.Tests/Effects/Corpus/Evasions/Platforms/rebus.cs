// role: Host

internal sealed class OnReferral : Rebus.Handlers.IHandleMessages<string> // expect ORCH3013
{
    public Task Handle(string message) => Task.CompletedTask;
}
