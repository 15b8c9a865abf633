// role: Host

internal static class Sample
{
    public static void Run(CancellationTokenSource source)
    {
        source.CancelAfter(5);
    }
}
