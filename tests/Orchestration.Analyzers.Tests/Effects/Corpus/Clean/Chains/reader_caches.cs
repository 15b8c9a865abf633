// role: Host

internal readonly record struct Beds(int Free);

internal sealed class Reader : IViewReader<Beds>
{
    public ValueTask<ViewResult<Beds>> ReadAsync(ViewRequest request, CancellationToken cancellationToken)
    {
        _ = _cache.Equals("beds");
        return new(ViewResult<Beds>.Unavailable(Failure.Unavailable));
    }

    private readonly Microsoft.Extensions.Caching.Memory.IMemoryCache _cache = null!;
}
