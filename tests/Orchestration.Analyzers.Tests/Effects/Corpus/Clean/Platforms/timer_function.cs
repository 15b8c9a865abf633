// role: Host

internal static class Functions
{
    public static void Run(string timer) => GC.KeepAlive(timer);
}
