internal sealed class Worker
{
    public Task ExecuteAsync(CancellationToken token) => Task.CompletedTask;
}
