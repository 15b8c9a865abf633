// role: Host

internal readonly record struct Beds(int Free);

internal sealed class Reader : IViewReader<Beds>
{
    public ValueTask<ViewResult<Beds>> ReadAsync(ViewRequest request, CancellationToken cancellationToken)
    {
        _ = new Store()[1..];
        return new(ViewResult<Beds>.Unavailable(Failure.Unavailable));
    }
}

internal sealed class Store
{
    public int Length => 3;

    public Store Slice(int start, int length)
    {
        File.WriteAllText("beds", ""); // expect ORCH4002 "Reader.ReadAsync -> "
        return this;
    }
}
