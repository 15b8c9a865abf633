// role: Host

internal readonly record struct Beds(int Free);

internal sealed class Reader : IViewReader<Beds>
{
    public ValueTask<ViewResult<Beds>> ReadAsync(ViewRequest request, CancellationToken cancellationToken)
    {
        Store.Load();
        return new(ViewResult<Beds>.Unavailable(Failure.Unavailable));
    }
}

internal sealed class Other : IViewReader<int>
{
    public ValueTask<ViewResult<int>> ReadAsync(ViewRequest request, CancellationToken cancellationToken)
    {
        Store.Load();
        return new(ViewResult<int>.Unavailable(Failure.Unavailable));
    }
}

internal static class Store
{
    public static void Load() => File.ReadAllText("beds");
}
