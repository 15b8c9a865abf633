// role: Host

internal static class Sample
{
    public static object? Run(System.Net.WebClient client) => client.UploadString("https://example.org", "");
}
