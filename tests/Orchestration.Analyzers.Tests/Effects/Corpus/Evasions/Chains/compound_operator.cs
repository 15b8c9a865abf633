// role: Host

internal readonly record struct Beds(int Free);

internal sealed class Reader : IViewReader<Beds>
{
    public ValueTask<ViewResult<Beds>> ReadAsync(ViewRequest request, CancellationToken cancellationToken)
    {
        var store = new Store(1);
        store += new Store(2);
        _ = store;
        return new(ViewResult<Beds>.Unavailable(Failure.Unavailable));
    }
}

internal readonly record struct Store(int Beds)
{
    public static Store operator +(Store one, Store other)
    {
        File.WriteAllText("beds", ""); // expect ORCH4002 "Reader.ReadAsync -> "
        return one;
    }
}
