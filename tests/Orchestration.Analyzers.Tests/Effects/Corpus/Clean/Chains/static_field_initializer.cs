// role: Host

internal readonly record struct Beds(int Free);

internal sealed class Reader : IViewReader<Beds>
{
    public ValueTask<ViewResult<Beds>> ReadAsync(ViewRequest request, CancellationToken cancellationToken)
    {
        _ = Store.Text;
        return new(ViewResult<Beds>.Unavailable(Failure.Unavailable));
    }
}

internal static class Store
{
    public static readonly string? Text = Make();

    private static string? Make()
    {
        File.ReadAllText("beds");
        return null;
    }
}
