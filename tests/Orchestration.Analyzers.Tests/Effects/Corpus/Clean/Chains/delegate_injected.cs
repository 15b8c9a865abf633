// role: Host

internal readonly record struct Beds(int Free);

internal sealed class Reader(Action load) : IViewReader<Beds>
{
    public ValueTask<ViewResult<Beds>> ReadAsync(ViewRequest request, CancellationToken cancellationToken)
    {
        load();
        return new(ViewResult<Beds>.Unavailable(Failure.Unavailable));
    }
}

internal static class Root
{
    public static Reader Make() => new(() => File.ReadAllText("beds"));
}
