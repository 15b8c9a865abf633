// role: Host

internal readonly record struct Beds(int Free);

internal sealed class Reader : IViewReader<Beds>
{
    public ValueTask<ViewResult<Beds>> ReadAsync(ViewRequest request, CancellationToken cancellationToken)
    {
        First();
        Last();
        return new(ViewResult<Beds>.Unavailable(Failure.Unavailable));
    }

    private static void First() => Last();

    private static void Last() => File.ReadAllText("beds");
}
