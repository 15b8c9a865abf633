// role: Host

internal static class Functions
{
    public static void Run([Microsoft.Azure.Functions.Worker.TimerTrigger("0 3 * * *")] string timer) => GC.KeepAlive(timer); // expect ORCH3012
}
