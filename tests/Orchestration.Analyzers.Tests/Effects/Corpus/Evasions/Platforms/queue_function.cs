// role: Host

internal static class Functions
{
    public static void Run([Microsoft.Azure.Functions.Worker.QueueTrigger("referrals")] string message) => GC.KeepAlive(message); // expect ORCH3013
}
