// role: Host

internal sealed class Tenacious : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        return response.IsSuccessStatusCode ? response : await base.SendAsync(request, cancellationToken); // expect ORCH7004
    }
}
