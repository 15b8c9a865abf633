internal static class Sample
{
    public static object? Run() => TimeZoneInfo.Local.Equals(null); // expect ORCH2001 ORCH2100
}
