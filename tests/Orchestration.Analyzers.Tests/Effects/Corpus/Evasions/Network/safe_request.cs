// role: Host

internal readonly record struct Beds(int Free);

internal sealed class Reader(HttpClient client) : IViewReader<Beds>
{
    public async ValueTask<ViewResult<Beds>> ReadAsync(ViewRequest request, CancellationToken cancellationToken)
    {
        using var message = new HttpRequestMessage(HttpMethod.Get, "beds");
        message.Method = HttpMethod.Post;
        await client.SendAsync(message, cancellationToken); // expect ORCH4004
        return ViewResult<Beds>.Unavailable(Failure.Unavailable);
    }
}
