internal static class Sample
{
    public static object? Run() => ThreadPool.UnsafeQueueUserWorkItem(_ => { }, null); // expect ORCH3004
}
