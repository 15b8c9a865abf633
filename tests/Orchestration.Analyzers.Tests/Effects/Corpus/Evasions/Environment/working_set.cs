internal static class Sample
{
    public static object? Run() => Environment.WorkingSet; // expect ORCH2004
}
