// role: Host

internal readonly record struct Beds(int Free);

internal sealed class Reader(HttpClient client) : IViewReader<Beds>
{
    public async ValueTask<ViewResult<Beds>> ReadAsync(ViewRequest request, CancellationToken cancellationToken)
    {
        await client.SendAsync(new HttpRequestMessage { Method = HttpMethod.Head }, cancellationToken);
        return ViewResult<Beds>.Unavailable(Failure.Unavailable);
    }
}
