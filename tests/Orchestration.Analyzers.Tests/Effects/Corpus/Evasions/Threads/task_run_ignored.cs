// role: Host

internal static class Sample
{
    public static void Run() => Task.Run(() => { }); // expect ORCH3005
}
