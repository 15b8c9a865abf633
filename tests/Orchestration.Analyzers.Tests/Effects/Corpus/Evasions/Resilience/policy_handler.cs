// role: Host

using Microsoft.Extensions.DependencyInjection;

internal static class Sample
{
    public static void Run(IHttpClientBuilder builder) => builder.AddPolicyHandler(null!); // expect ORCH7002
}
