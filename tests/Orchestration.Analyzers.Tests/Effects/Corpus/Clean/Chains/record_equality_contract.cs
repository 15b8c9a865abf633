// role: Host

internal readonly record struct Beds(int Free);

internal sealed class Reader : IViewReader<Beds>
{
    public ValueTask<ViewResult<Beds>> ReadAsync(ViewRequest request, CancellationToken cancellationToken)
    {
        _ = new Store(1) == new Store(2);
        return new(ViewResult<Beds>.Unavailable(Failure.Unavailable));
    }
}

internal record Store(int Beds)
{
    protected virtual Type EqualityContract
    {
        get
        {
            File.ReadAllText("beds");
            return typeof(Store);
        }
    }
}
