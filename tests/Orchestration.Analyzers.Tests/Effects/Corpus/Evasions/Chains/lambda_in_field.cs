// role: Host

internal readonly record struct Beds(int Free);

internal sealed class Reader : IViewReader<Beds>
{
    public ValueTask<ViewResult<Beds>> ReadAsync(ViewRequest request, CancellationToken cancellationToken)
    {
        _load();
        return new(ViewResult<Beds>.Unavailable(Failure.Unavailable));
    }

    private readonly Action _load = () => File.WriteAllText("beds", ""); // expect ORCH4002 "Reader.ReadAsync -> "
}
