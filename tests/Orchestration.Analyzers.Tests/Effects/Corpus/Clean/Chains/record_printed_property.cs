// role: Host

internal readonly record struct Beds(int Free);

internal sealed class Reader : IViewReader<Beds>
{
    public ValueTask<ViewResult<Beds>> ReadAsync(ViewRequest request, CancellationToken cancellationToken)
    {
        _ = $"{new Store()}";
        return new(ViewResult<Beds>.Unavailable(Failure.Unavailable));
    }
}

internal sealed record Store
{
    public string Place
    {
        get
        {
            File.ReadAllText("beds");
            return "";
        }
    }
}
