// role: Host

internal static class Sample
{
    public static void Run()
    {
        AppDomain.CurrentDomain.ProcessExit += (_, _) => { }; // expect ORCH3009
    }
}
