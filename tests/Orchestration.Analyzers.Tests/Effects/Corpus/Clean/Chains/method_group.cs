// role: Host

internal readonly record struct Beds(int Free);

internal sealed class Reader : IViewReader<Beds>
{
    public ValueTask<ViewResult<Beds>> ReadAsync(ViewRequest request, CancellationToken cancellationToken)
    {
        Run(Load);
        return new(ViewResult<Beds>.Unavailable(Failure.Unavailable));
    }

    private static void Run(Action load) => load();

    private static void Load() => File.ReadAllText("beds");
}
