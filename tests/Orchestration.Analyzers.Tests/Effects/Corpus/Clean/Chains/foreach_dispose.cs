// role: Host

internal readonly record struct Beds(int Free);

internal sealed class Reader : IViewReader<Beds>
{
    public ValueTask<ViewResult<Beds>> ReadAsync(ViewRequest request, CancellationToken cancellationToken)
    {
        foreach (var beds in new Store())
            _ = beds;
        return new(ViewResult<Beds>.Unavailable(Failure.Unavailable));
    }
}

internal struct Store : IDisposable
{
    public int Current => 1;

    public Store GetEnumerator() => this;

    public bool MoveNext() => false;

    public void Dispose() => File.ReadAllText("beds");
}
