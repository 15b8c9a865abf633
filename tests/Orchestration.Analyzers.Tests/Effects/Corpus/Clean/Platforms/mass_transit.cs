// role: Host

internal sealed class OnReferral
{
    public Task Consume() => Task.CompletedTask;
}
