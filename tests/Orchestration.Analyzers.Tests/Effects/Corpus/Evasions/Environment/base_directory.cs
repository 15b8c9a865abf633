internal static class Sample
{
    public static object? Run() => AppContext.BaseDirectory; // expect ORCH2004
}
