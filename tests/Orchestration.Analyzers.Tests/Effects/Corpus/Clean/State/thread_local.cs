// role: Host

internal static class Sample
{
    public static int Run(ThreadLocal<int> depth) => depth.Value;
}
