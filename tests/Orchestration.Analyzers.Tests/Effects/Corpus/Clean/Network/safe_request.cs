// role: Host

internal readonly record struct Beds(int Free);

internal sealed class Reader(HttpClient client) : IViewReader<Beds>
{
    public async ValueTask<ViewResult<Beds>> ReadAsync(ViewRequest request, CancellationToken cancellationToken)
    {
        using var message = new HttpRequestMessage(HttpMethod.Get, "beds");
        message.Headers.Add("accept", "text/plain");
        await client.SendAsync(message, cancellationToken);
        return ViewResult<Beds>.Unavailable(Failure.Unavailable);
    }
}
