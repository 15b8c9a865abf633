// role: Host

internal static class Sample
{
    public static object? Run() => System.Threading.Channels.Channel.CreateUnbounded<int>(); // expect ORCH3007
}
