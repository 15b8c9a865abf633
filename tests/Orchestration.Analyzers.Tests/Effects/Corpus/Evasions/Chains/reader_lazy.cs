// role: Host

internal readonly record struct Beds(int Free);

internal sealed class Reader : IViewReader<Beds>
{
    public ValueTask<ViewResult<Beds>> ReadAsync(ViewRequest request, CancellationToken cancellationToken)
    {
        _ = _beds.Value;
        return new(ViewResult<Beds>.Unavailable(Failure.Unavailable));
    }

    private readonly Lazy<int> _beds = new(() => 1); // expect ORCH6006
}
