// role: Host

internal static class Sample
{
    public static void Run()
    {
        TaskScheduler.UnobservedTaskException += (_, _) => { }; // expect ORCH3009
    }
}
