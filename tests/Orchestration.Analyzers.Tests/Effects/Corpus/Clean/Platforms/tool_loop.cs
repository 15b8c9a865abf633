// role: Host

internal static class Sample
{
    public static object? Run(Microsoft.Extensions.AI.ChatClientBuilder builder) => builder.ToString();
}
