// role: Host

internal static unsafe class Sample
{
    public static int Run(IntPtr rule) => ((delegate* unmanaged<int>)rule)(); // expect ORCH8010
}
