// role: Host

internal readonly record struct Beds(int Free);

internal sealed class Reader : IViewReader<Beds>
{
    public ValueTask<ViewResult<Beds>> ReadAsync(ViewRequest request, CancellationToken cancellationToken)
    {
        _ = new Store(1).ToString();
        return new(ViewResult<Beds>.Unavailable(Failure.Unavailable));
    }
}

internal sealed record Store(int Beds)
{
    private bool PrintMembers(System.Text.StringBuilder text)
    {
        File.ReadAllText("beds");
        return true;
    }
}
