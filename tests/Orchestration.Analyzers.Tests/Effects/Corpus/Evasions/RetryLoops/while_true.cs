// role: Host

internal readonly record struct Beds(int Free);

internal sealed class Reader : IViewReader<Beds>
{
    public ValueTask<ViewResult<Beds>> ReadAsync(ViewRequest request, CancellationToken cancellationToken)
    {
        while (true) // expect ORCH7004
        {
            try
            {
                File.ReadAllText("beds");
                break;
            }
            catch (IOException)
            {
                continue;
            }
        }
        return new(ViewResult<Beds>.Unavailable(Failure.Unavailable));
    }
}
