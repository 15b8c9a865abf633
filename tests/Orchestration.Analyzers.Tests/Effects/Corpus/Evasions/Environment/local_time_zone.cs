internal static class Sample
{
    public static object? Run() => TimeZoneInfo.Local.BaseUtcOffset; // expect ORCH2004
}
