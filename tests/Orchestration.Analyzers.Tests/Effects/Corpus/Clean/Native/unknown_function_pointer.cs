// role: Host

internal static unsafe class Sample
{
    public static int Run(Func<int> rule) => rule();
}
