// role: Host

internal static class Sample
{
    public static object? Run(Microsoft.Extensions.Hosting.IHostApplicationLifetime lifetime) => lifetime.ApplicationStopping.Register(() => { }); // expect ORCH3009
}
