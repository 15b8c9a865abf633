// role: Host

internal static partial class Sample
{
    [System.Runtime.InteropServices.LibraryImport("clock")]
    public static partial long now(); // expect ORCH8009

    public static partial long now() => 0;
}
