// role: Host

internal static class Start
{
    [System.Runtime.CompilerServices.ModuleInitializer] // expect ORCH3011
    internal static void Run() => GC.KeepAlive(null);
}
