// role: Host

internal readonly record struct Beds(int Free);

internal sealed class Reader : IViewReader<Beds>
{
    public ValueTask<ViewResult<Beds>> ReadAsync(ViewRequest request, CancellationToken cancellationToken)
    {
        this.Load();
        return new(ViewResult<Beds>.Unavailable(Failure.Unavailable));
    }
}

internal static class Extensions
{
    public static void Load(this Reader reader) => File.ReadAllText("beds");
}
