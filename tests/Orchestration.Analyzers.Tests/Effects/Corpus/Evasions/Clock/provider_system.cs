internal static class Sample
{
    public static object? Run() => TimeProvider.System; // expect ORCH2001
}
