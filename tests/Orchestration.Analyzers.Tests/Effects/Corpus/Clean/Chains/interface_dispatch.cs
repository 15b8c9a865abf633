// role: Host

internal readonly record struct Beds(int Free);

internal interface IStore
{
    void Load();
}

internal sealed class Store : IStore
{
    public void Load() => File.ReadAllText("beds");
}

internal sealed class Reader(IStore store) : IViewReader<Beds>
{
    public ValueTask<ViewResult<Beds>> ReadAsync(ViewRequest request, CancellationToken cancellationToken)
    {
        store.Load();
        return new(ViewResult<Beds>.Unavailable(Failure.Unavailable));
    }
}
