internal static class Sample
{
    public static object? Run() => Thread.CurrentThread.ManagedThreadId; // expect ORCH2006
}
