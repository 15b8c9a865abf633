internal static class Sample
{
    public static object? Run() => Environment.GetEnvironmentVariable("CLINIC_MODE"); // expect ORCH2004
}
