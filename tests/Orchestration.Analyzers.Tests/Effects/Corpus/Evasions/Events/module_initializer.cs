// role: Host

internal static class Start
{
    [System.Runtime.CompilerServices.ModuleInitializer] // expect ORCH3016
    internal static void Run() => GC.KeepAlive(null);
}
