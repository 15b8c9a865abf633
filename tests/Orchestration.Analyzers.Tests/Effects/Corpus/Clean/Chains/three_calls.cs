// role: Host

internal readonly record struct Beds(int Free);

internal sealed class Reader : IViewReader<Beds>
{
    public ValueTask<ViewResult<Beds>> ReadAsync(ViewRequest request, CancellationToken cancellationToken)
    {
        First();
        return new(ViewResult<Beds>.Unavailable(Failure.Unavailable));
    }

    private static void First() => Second();

    private static void Second() => Third();

    private static void Third() => File.ReadAllText("beds");
}
