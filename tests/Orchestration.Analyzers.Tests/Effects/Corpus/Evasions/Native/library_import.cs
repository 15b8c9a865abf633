// role: Host

internal static partial class Sample
{
    [System.Runtime.InteropServices.LibraryImport("clock")] // expect ORCH8010
    public static partial long now();

    public static partial long now() => 0;
}
