// role: Host

internal readonly record struct Beds(int Free);

internal sealed class Reader : IViewReader<Beds>
{
    public async ValueTask<ViewResult<Beds>> ReadAsync(ViewRequest request, CancellationToken cancellationToken)
    {
        await using var store = new Store();
        return ViewResult<Beds>.Unavailable(Failure.Unavailable);
    }
}

internal sealed class Store
{
    public Soon DisposeAsync() => new();
}

internal sealed class Soon : System.Runtime.CompilerServices.INotifyCompletion
{
    public bool IsCompleted => true;

    public Soon GetAwaiter() => this;

    public bool GetResult()
    {
        File.ReadAllText("beds");
        return false;
    }

    public void OnCompleted(Action continuation) => continuation();
}
