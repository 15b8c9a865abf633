// role: Host

internal readonly record struct Beds(int Free);

internal sealed class Reader : IViewReader<Beds>
{
    public ValueTask<ViewResult<Beds>> ReadAsync(ViewRequest request, CancellationToken cancellationToken)
    {
        new Store()[1] += 2;
        return new(ViewResult<Beds>.Unavailable(Failure.Unavailable));
    }
}

internal sealed class Store
{
    public int this[int index]
    {
        get => index;
        set => File.WriteAllText("beds", ""); // expect ORCH4002 "Reader.ReadAsync -> "
    }
}
