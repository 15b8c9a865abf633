// role: Host

internal readonly record struct Beds(int Free);

internal sealed class Reader : IViewReader<Beds>
{
    public ValueTask<ViewResult<Beds>> ReadAsync(ViewRequest request, CancellationToken cancellationToken)
    {
        _ = new Store();
        return new(ViewResult<Beds>.Unavailable(Failure.Unavailable));
    }
}

internal sealed class Store
{
    private readonly string? _text = Make();

    public override string? ToString() => _text;

    private static string? Make()
    {
        File.WriteAllText("beds", ""); // expect ORCH4002 "Reader.ReadAsync -> "
        return null;
    }
}
