// role: Host

internal readonly record struct Beds(int Free);

internal sealed class Reader : IViewReader<Beds>
{
    public ValueTask<ViewResult<Beds>> ReadAsync(ViewRequest request, CancellationToken cancellationToken)
    {
        _ = Make<Store>();
        return new(ViewResult<Beds>.Unavailable(Failure.Unavailable));
    }

    private static T Make<T>()
        where T : new() => new();
}

internal sealed class Store
{
    public Store() => File.ReadAllText("beds");
}
