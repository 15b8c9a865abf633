// role: Host

internal static class Sample
{
    public static object? Run(object client) => client.ToString();
}
