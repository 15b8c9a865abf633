internal static class Sample
{
    public static object? Run(Microsoft.AspNetCore.Authentication.ISystemClock clock) => clock.UtcNow; // expect ORCH2001
}
