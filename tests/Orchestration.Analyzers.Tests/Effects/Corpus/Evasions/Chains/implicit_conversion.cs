// role: Host

internal readonly record struct Beds(int Free);

internal sealed class Reader : IViewReader<Beds>
{
    public ValueTask<ViewResult<Beds>> ReadAsync(ViewRequest request, CancellationToken cancellationToken)
    {
        int beds = new Store(1);
        _ = beds;
        return new(ViewResult<Beds>.Unavailable(Failure.Unavailable));
    }
}

internal readonly record struct Store(int Beds)
{
    public static implicit operator int(Store store)
    {
        File.WriteAllText("beds", ""); // expect ORCH4002 "Reader.ReadAsync -> "
        return store.Beds;
    }
}
