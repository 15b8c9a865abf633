// role: Host

internal static class Start
{
    [System.Runtime.CompilerServices.SkipLocalsInit]
    internal static void Run() => GC.KeepAlive(null);
}
