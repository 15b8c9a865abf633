// role: Host

internal readonly record struct Beds(int Free);

internal sealed class Reader : IViewReader<Beds>
{
    public ValueTask<ViewResult<Beds>> ReadAsync(ViewRequest request, CancellationToken cancellationToken)
    {
        using var store = new Store();
        return new(ViewResult<Beds>.Unavailable(Failure.Unavailable));
    }
}

internal ref struct Store
{
    public void Dispose() => File.WriteAllText("beds", ""); // expect ORCH4002 "Reader.ReadAsync -> "
}
