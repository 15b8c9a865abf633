// role: Host

using Microsoft.Extensions.DependencyInjection;

internal static class Sample
{
    public static void Run(IHttpClientBuilder builder) => builder.AddHttpMessageHandler(() => null!);
}
