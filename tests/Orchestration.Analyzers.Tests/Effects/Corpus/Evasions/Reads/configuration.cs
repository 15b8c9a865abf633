internal static class Sample
{
    public static object? Run(Microsoft.Extensions.Configuration.IConfiguration configuration) => configuration["mode"]; // expect ORCH2012
}
