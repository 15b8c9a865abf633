// role: Host

internal readonly record struct Beds(int Free);

internal sealed class Reader : IViewReader<Beds>
{
    public ValueTask<ViewResult<Beds>> ReadAsync(ViewRequest request, CancellationToken cancellationToken)
    {
        try
        {
            File.ReadAllText("beds");
        }
        catch (IOException) // expect ORCH7005
        {
            File.ReadAllText("beds.old");
        }
        return new(ViewResult<Beds>.Unavailable(Failure.Unavailable));
    }
}
