internal static class Sample
{
    public static object? Run() => ThreadPool.QueueUserWorkItem(_ => { }); // expect ORCH3004
}
