// role: Host

internal sealed class Tenacious : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        for (var attempt = 0; attempt < 3 && !response.IsSuccessStatusCode; attempt++) // expect ORCH7004
            response = await base.SendAsync(request, cancellationToken);
        return response;
    }
}
