// role: Host

internal static unsafe class Sample
{
    public static int Run(IntPtr rule) => (int)rule;
}
