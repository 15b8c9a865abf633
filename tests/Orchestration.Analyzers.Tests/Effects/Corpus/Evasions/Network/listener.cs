// role: Host

internal readonly record struct Beds(int Free);

internal sealed class Reader : IViewReader<Beds>
{
    public ValueTask<ViewResult<Beds>> ReadAsync(ViewRequest request, CancellationToken cancellationToken)
    {
        new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 80).Start(); // expect ORCH3017 "Reader.ReadAsync -> "
        return new(ViewResult<Beds>.Unavailable(Failure.Unavailable));
    }
}
