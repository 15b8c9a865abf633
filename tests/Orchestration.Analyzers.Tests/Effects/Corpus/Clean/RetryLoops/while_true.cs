// role: Host

internal readonly record struct Beds(int Free);

internal sealed class Reader : IViewReader<Beds>
{
    public ValueTask<ViewResult<Beds>> ReadAsync(ViewRequest request, CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                File.ReadAllText("beds");
                break;
            }
            catch (IOException)
            {
                throw;
            }
        }
        return new(ViewResult<Beds>.Unavailable(Failure.Unavailable));
    }
}
