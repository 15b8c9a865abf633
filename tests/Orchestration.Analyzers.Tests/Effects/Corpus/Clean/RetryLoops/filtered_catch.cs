// role: Host

internal readonly record struct Beds(int Free);

internal sealed class Reader : IViewReader<Beds>
{
    public ValueTask<ViewResult<Beds>> ReadAsync(ViewRequest request, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < 3; attempt++)
        {
            try
            {
                File.ReadAllText("beds");
                break;
            }
            catch (IOException error) when (error.HResult > 0)
            {
                throw;
            }
        }
        return new(ViewResult<Beds>.Unavailable(Failure.Unavailable));
    }
}
