internal static class Sample
{
    public static object? Run(HttpClient client) => System.Net.Http.Json.HttpClientJsonExtensions.PostAsJsonAsync(client, "https://example.org", 1); // expect ORCH4004
}
