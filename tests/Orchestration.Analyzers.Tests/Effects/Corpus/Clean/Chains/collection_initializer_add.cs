// role: Host

internal readonly record struct Beds(int Free);

internal sealed class Reader : IViewReader<Beds>
{
    public ValueTask<ViewResult<Beds>> ReadAsync(ViewRequest request, CancellationToken cancellationToken)
    {
        _ = new Store { 1 };
        return new(ViewResult<Beds>.Unavailable(Failure.Unavailable));
    }
}

internal sealed class Store : System.Collections.IEnumerable
{
    public void Add(int value) => File.ReadAllText("beds");

    public System.Collections.IEnumerator GetEnumerator() => throw new NotSupportedException();
}
