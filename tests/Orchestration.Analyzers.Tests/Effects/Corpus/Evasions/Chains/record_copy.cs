// role: Host

internal readonly record struct Beds(int Free);

internal sealed class Reader : IViewReader<Beds>
{
    public ValueTask<ViewResult<Beds>> ReadAsync(ViewRequest request, CancellationToken cancellationToken)
    {
        var store = new Store(1);
        _ = store with { Beds = 2 };
        return new(ViewResult<Beds>.Unavailable(Failure.Unavailable));
    }
}

internal record Store(int Beds)
{
    protected Store(Store other) => File.WriteAllText("beds", ""); // expect ORCH4002 "Reader.ReadAsync -> "
}
