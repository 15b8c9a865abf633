// role: Host

internal readonly record struct Beds(int Free);

internal sealed class Reader : IViewReader<Beds>
{
    public ValueTask<ViewResult<Beds>> ReadAsync(ViewRequest request, CancellationToken cancellationToken)
    {
        foreach (var (one, _) in new Store[1])
            _ = one;
        return new(ViewResult<Beds>.Unavailable(Failure.Unavailable));
    }
}

internal readonly record struct Store
{
    public void Deconstruct(out int one, out int other)
    {
        File.ReadAllText("beds");
        (one, other) = (1, 2);
    }
}
