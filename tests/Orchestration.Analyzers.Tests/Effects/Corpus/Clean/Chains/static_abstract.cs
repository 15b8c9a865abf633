// role: Host

internal readonly record struct Beds(int Free);

internal sealed class Reader : IViewReader<Beds>
{
    public ValueTask<ViewResult<Beds>> ReadAsync(ViewRequest request, CancellationToken cancellationToken)
    {
        Run<Store>();
        return new(ViewResult<Beds>.Unavailable(Failure.Unavailable));
    }

    private static void Run<T>()
        where T : IStore => T.Load();
}

internal interface IStore
{
    static abstract void Load();
}

internal sealed class Store : IStore
{
    public static void Load() => File.ReadAllText("beds");
}
