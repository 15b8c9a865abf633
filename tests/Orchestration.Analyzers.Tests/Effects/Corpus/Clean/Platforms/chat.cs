// role: Host

internal static class Sample
{
    public static object? Run(Microsoft.Extensions.AI.IChatClient client) => client.ToString();
}
