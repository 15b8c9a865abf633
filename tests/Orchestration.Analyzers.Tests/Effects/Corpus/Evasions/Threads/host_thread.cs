// role: Host

internal static class Sample
{
    public static void Run() => new Thread(() => { }).Start(); // expect ORCH3004
}
