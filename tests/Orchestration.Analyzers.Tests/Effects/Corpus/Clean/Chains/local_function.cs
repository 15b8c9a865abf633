// role: Host

internal readonly record struct Beds(int Free);

internal sealed class Reader : IViewReader<Beds>
{
    public ValueTask<ViewResult<Beds>> ReadAsync(ViewRequest request, CancellationToken cancellationToken)
    {
        Load();

        static void Load() => File.ReadAllText("beds");
        return new(ViewResult<Beds>.Unavailable(Failure.Unavailable));
    }
}
