// role: Host

internal static class Sample
{
    public static void Run()
    {
        System.Diagnostics.Trace.WriteLine("a");
    }
}
