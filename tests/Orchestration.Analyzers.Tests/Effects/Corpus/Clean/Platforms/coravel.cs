// role: Host

internal sealed class Nightly
{
    public Task Invoke() => Task.CompletedTask;
}
