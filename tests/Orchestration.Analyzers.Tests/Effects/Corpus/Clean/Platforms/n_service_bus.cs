// role: Host

internal sealed class OnReferral
{
    public Task Handle(string message) => Task.CompletedTask;
}
