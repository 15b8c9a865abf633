// role: Host

internal readonly record struct Beds(int Free);

internal sealed class Reader : IViewReader<Beds>
{
    public ValueTask<ViewResult<Beds>> ReadAsync(ViewRequest request, CancellationToken cancellationToken)
    {
        Store store = [1];
        _ = store;
        return new(ViewResult<Beds>.Unavailable(Failure.Unavailable));
    }
}

[System.Runtime.CompilerServices.CollectionBuilder(typeof(Stores), nameof(Stores.Create))]
internal sealed class Store
{
    public IEnumerator<int> GetEnumerator() => Enumerable.Empty<int>().GetEnumerator();
}

internal static class Stores
{
    public static Store Create(ReadOnlySpan<int> values)
    {
        File.ReadAllText("beds");
        return new();
    }
}
