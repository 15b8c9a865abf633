internal static class Sample
{
    public static object? Run(HttpClient client) => client.PostAsync("https://example.org", null); // expect ORCH4004
}
