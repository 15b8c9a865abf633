// role: Host

internal static class Sample
{
    public static object? Run(Microsoft.AspNetCore.Builder.IApplicationBuilder app) => app.ToString();
}
