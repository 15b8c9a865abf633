// role: Host

internal static class Sample
{
    public static void Run()
    {
        EventHandler<UnobservedTaskExceptionEventArgs> handle = (_, _) => { };
    }
}
