// role: Host

internal static class Sample
{
    public static object? Run(Microsoft.AspNetCore.Builder.IApplicationBuilder app) => Microsoft.AspNetCore.Builder.OutputCacheApplicationBuilderExtensions.UseOutputCache(app); // expect ORCH6003
}
