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

internal sealed class Store : IAsyncDisposable
{
    public ValueTask DisposeAsync()
    {
        File.WriteAllText("beds", ""); // expect ORCH4002 "Reader.ReadAsync -> "
        return default;
    }
}
