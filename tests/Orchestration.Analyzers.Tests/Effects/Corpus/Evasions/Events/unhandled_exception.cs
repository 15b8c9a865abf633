// role: Host

internal static class Sample
{
    public static void Run()
    {
        AppDomain.CurrentDomain.UnhandledException += (_, _) => { }; // expect ORCH3009
    }
}
