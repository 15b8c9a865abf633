// role: Host

internal static class Sample
{
    public static object? Run() => System.Runtime.InteropServices.NativeLibrary.Load("clock"); // expect ORCH8005
}
