// role: Host

internal readonly record struct Beds(int Free);

internal sealed class Reader : IViewReader<Beds>
{
    public async ValueTask<ViewResult<Beds>> ReadAsync(ViewRequest request, CancellationToken cancellationToken)
    {
        await foreach (var one in new Store())
            _ = one;
        return ViewResult<Beds>.Unavailable(Failure.Unavailable);
    }
}

internal sealed class Store
{
    public int Current => 1;

    public Store GetAsyncEnumerator() => this;

    public Soon MoveNextAsync() => new();
}

internal sealed class Soon : System.Runtime.CompilerServices.INotifyCompletion
{
    public bool IsCompleted => true;

    public Soon GetAwaiter() => this;

    public bool GetResult()
    {
        File.WriteAllText("beds", ""); // expect ORCH4002 "Reader.ReadAsync -> "
        return false;
    }

    public void OnCompleted(Action continuation) => continuation();
}
