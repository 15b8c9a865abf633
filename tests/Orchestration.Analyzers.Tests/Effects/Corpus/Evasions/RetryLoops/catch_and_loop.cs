// role: Host

internal readonly record struct Beds(int Free);

internal sealed class Reader : IViewReader<Beds>
{
    public ValueTask<ViewResult<Beds>> ReadAsync(ViewRequest request, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < 3; attempt++) // expect ORCH7004
        {
            try
            {
                File.ReadAllText("beds");
                break;
            }
            catch (IOException)
            {
            }
        }
        return new(ViewResult<Beds>.Unavailable(Failure.Unavailable));
    }
}
