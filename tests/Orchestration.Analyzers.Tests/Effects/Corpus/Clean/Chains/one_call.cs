// role: Host

internal readonly record struct Beds(int Free);

internal sealed class Reader : IViewReader<Beds>
{
    public ValueTask<ViewResult<Beds>> ReadAsync(ViewRequest request, CancellationToken cancellationToken)
    {
        Load();
        return new(ViewResult<Beds>.Unavailable(Failure.Unavailable));
    }

    private static void Load() => File.ReadAllText("beds");
}
