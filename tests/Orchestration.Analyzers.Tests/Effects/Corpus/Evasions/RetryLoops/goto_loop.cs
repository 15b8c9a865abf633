// role: Host

internal readonly record struct Beds(int Free);

internal sealed class Reader : IViewReader<Beds>
{
    public ValueTask<ViewResult<Beds>> ReadAsync(ViewRequest request, CancellationToken cancellationToken)
    {
        again:
        try
        {
            File.ReadAllText("beds");
        }
        catch (IOException) // expect ORCH7004
        {
            goto again;
        }
        return new(ViewResult<Beds>.Unavailable(Failure.Unavailable));
    }
}
