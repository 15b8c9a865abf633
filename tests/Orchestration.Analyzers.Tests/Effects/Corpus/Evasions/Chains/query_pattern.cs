// role: Host

internal readonly record struct Beds(int Free);

internal sealed class Reader : IViewReader<Beds>
{
    public ValueTask<ViewResult<Beds>> ReadAsync(ViewRequest request, CancellationToken cancellationToken)
    {
        _ = from beds in new Store() select beds;
        return new(ViewResult<Beds>.Unavailable(Failure.Unavailable));
    }
}

internal sealed class Store
{
    public Store Select(Func<int, int> selector)
    {
        File.WriteAllText("beds", ""); // expect ORCH4002 "Reader.ReadAsync -> "
        return this;
    }
}
