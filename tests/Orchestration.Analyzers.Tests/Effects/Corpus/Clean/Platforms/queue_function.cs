// role: Host

internal static class Functions
{
    public static void Run(string message) => GC.KeepAlive(message);
}
