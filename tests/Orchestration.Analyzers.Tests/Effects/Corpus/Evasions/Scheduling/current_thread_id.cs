internal static class Sample
{
    public static object? Run() => Environment.CurrentManagedThreadId; // expect ORCH2004
}
