// role: Host

internal sealed class Nightly
{
    public Task Execute() => Task.CompletedTask;
}
