// role: Host

internal readonly record struct Beds(int Free);

internal sealed class Reader : IViewReader<Beds>
{
    public ValueTask<ViewResult<Beds>> ReadAsync(ViewRequest request, CancellationToken cancellationToken)
    {
        _ = Stream().Count();
        return new(ViewResult<Beds>.Unavailable(Failure.Unavailable));
    }

    private static IEnumerable<int> Stream()
    {
        File.ReadAllText("beds");
        yield return 1;
    }
}
