// role: Host

internal readonly record struct Beds(int Free);

internal sealed class Reader : IViewReader<Beds>
{
    public ValueTask<ViewResult<Beds>> ReadAsync(ViewRequest request, CancellationToken cancellationToken)
    {
        string text;
        try
        {
            text = File.ReadAllText("beds");
        }
        catch (IOException)
        {
            throw;
        }

        _ = text;
        return new(ViewResult<Beds>.Unavailable(Failure.Unavailable));
    }
}
