// role: Host

internal readonly record struct Beds(int Free);

internal sealed class Reader : IViewReader<Beds>
{
    public ValueTask<ViewResult<Beds>> ReadAsync(ViewRequest request, CancellationToken cancellationToken)
    {
        var (ward, beds) = new Store(1, 2);
        _ = ward + beds;
        return new(ViewResult<Beds>.Unavailable(Failure.Unavailable));
    }
}

internal sealed record Store(int Ward, int Beds)
{
    public int Ward
    {
        get
        {
            File.ReadAllText("beds");
            return 1;
        }
    }
}
