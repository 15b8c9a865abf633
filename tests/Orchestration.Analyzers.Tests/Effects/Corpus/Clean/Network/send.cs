// role: Host

internal static class Sample
{
    public static object? Run(HttpClient client, HttpRequestMessage message) => client.SendAsync(message);
}
