// role: Host

internal sealed class Tenacious : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Method == HttpMethod.Get)
            return await base.SendAsync(request, cancellationToken);
        request.Headers.Add("X-Client", "clinic");
        return await base.SendAsync(request, cancellationToken);
    }
}
