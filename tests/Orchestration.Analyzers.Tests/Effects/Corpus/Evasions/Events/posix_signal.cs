// role: Host

internal static class Sample
{
    public static object? Run() => System.Runtime.InteropServices.PosixSignalRegistration.Create(System.Runtime.InteropServices.PosixSignal.SIGTERM, _ => { }); // expect ORCH3009
}
