// role: Host

internal readonly record struct Beds(int Free);

internal sealed class Reader : IViewReader<Beds>
{
    public ValueTask<ViewResult<Beds>> ReadAsync(ViewRequest request, CancellationToken cancellationToken)
    {
        _ = System.Net.IPAddress.Loopback.ToString();
        return new(ViewResult<Beds>.Unavailable(Failure.Unavailable));
    }
}
