// role: Host

internal readonly record struct Beds(int Free);

internal sealed class Reader : IViewReader<Beds>
{
    public ValueTask<ViewResult<Beds>> ReadAsync(ViewRequest request, CancellationToken cancellationToken)
    {
        var done = false;
        do // expect ORCH7004
        {
            try
            {
                File.ReadAllText("beds");
                done = true;
            }
            catch (IOException)
            {
            }
        }
        while (!done);
        return new(ViewResult<Beds>.Unavailable(Failure.Unavailable));
    }
}
