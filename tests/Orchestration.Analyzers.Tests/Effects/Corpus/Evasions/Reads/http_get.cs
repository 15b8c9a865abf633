internal static class Sample
{
    public static object? Run(HttpClient client) => client.GetStringAsync("https://example.org"); // expect ORCH2012
}
