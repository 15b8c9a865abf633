internal static class Sample
{
    public static object? Run(HttpClient client) => client.ToString();
}
