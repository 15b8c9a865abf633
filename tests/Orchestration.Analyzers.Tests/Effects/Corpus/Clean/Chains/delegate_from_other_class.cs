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

internal static class Store
{
    public static readonly Action Load = Write;

    private static void Write() => File.ReadAllText("beds");
}
