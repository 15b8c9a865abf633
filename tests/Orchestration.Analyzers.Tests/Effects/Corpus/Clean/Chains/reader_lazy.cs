// role: Host

internal readonly record struct Beds(int Free);

internal sealed class Reader : IViewReader<Beds>
{
    public ValueTask<ViewResult<Beds>> ReadAsync(ViewRequest request, CancellationToken cancellationToken)
    {
        _ = _beds();
        return new(ViewResult<Beds>.Unavailable(Failure.Unavailable));
    }

    private readonly Func<int> _beds = new(() => 1);
}
