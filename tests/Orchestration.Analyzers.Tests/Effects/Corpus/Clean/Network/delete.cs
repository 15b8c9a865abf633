// role: Host

internal static class Sample
{
    public static object? Run(HttpClient client) => client.DeleteAsync("https://example.org");
}
