namespace Clinic.Http;

public sealed class RetryingClient(HttpClient client)
{
    public async Task<HttpResponseMessage> PostAsync(Uri uri, HttpContent content)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await client.PostAsync(uri, content).ConfigureAwait(false);
            }
            catch (HttpRequestException) when (attempt < 3)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(Random.Shared.Next(100, 500))).ConfigureAwait(false);
            }
        }
    }
}
