// role: Host

internal static class Sample
{
    public static void Run()
    {
        ConsoleCancelEventHandler handle = (_, _) => { };
    }
}
