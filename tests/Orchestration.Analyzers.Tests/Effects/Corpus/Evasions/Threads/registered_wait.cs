internal static class Sample
{
    public static object? Run(WaitHandle handle) => ThreadPool.RegisterWaitForSingleObject(handle, (_, _) => { }, null, 1, true); // expect ORCH3004
}
