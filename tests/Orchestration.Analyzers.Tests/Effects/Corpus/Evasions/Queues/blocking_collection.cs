// role: Host

internal static class Sample
{
    public static object? Run() => new System.Collections.Concurrent.BlockingCollection<int>(); // expect ORCH3007
}
