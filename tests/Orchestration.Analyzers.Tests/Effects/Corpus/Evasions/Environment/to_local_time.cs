internal static class Sample
{
    public static object? Run(DateTime at) => at.ToLocalTime(); // expect ORCH2001
}
