// role: Host

internal static class Sample
{
    public static void Run()
    {
        UnhandledExceptionEventHandler handle = (_, _) => { };
    }
}
