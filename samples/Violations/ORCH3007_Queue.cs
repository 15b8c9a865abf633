namespace Violations.Queue;

public static class Inbox
{
    public static object Open() => System.Threading.Channels.Channel.CreateUnbounded<int>(); // ORCH3007
}
