// role: Host

internal static class Sample
{
    public static int Run(AsyncLocal<int> depth) => depth.Value;
}
