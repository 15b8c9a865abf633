namespace Violations.Thread;

public static class Poller
{
    public static bool Start(WaitCallback poll) => ThreadPool.QueueUserWorkItem(poll); // ORCH3004
}
