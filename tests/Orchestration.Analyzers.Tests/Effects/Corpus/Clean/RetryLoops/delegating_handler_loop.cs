// role: Host

internal sealed class Tenacious : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        for (var part = 0; part < 3; part++)
            request.Headers.Add("X-Part", "clinic");
        return await base.SendAsync(request, cancellationToken);
    }
}
