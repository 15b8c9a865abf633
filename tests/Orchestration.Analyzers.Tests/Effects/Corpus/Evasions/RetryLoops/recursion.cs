// role: Host

internal readonly record struct Beds(int Free);

internal sealed class Reader : IViewReader<Beds>
{
    public ValueTask<ViewResult<Beds>> ReadAsync(ViewRequest request, CancellationToken cancellationToken)
    {
        Load();
        return new(ViewResult<Beds>.Unavailable(Failure.Unavailable));
    }

    private static string Load()
    {
        try
        {
            return File.ReadAllText("beds");
        }
        catch (IOException) // expect ORCH7004
        {
            return Load();
        }
    }
}
