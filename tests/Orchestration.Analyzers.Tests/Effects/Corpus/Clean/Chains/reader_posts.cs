// role: Host

internal readonly record struct Beds(int Free);

internal sealed class Reader : IViewReader<Beds>
{
    public async ValueTask<ViewResult<Beds>> ReadAsync(ViewRequest request, CancellationToken cancellationToken)
    {
        await _client.GetAsync("https://example.org", cancellationToken);
        return ViewResult<Beds>.Unavailable(Failure.Unavailable);
    }

    private readonly HttpClient _client = new();
}
