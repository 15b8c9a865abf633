// role: Host

internal static class Sample
{
    public static object? Run() => Hangfire.BackgroundJob.Enqueue(() => Console.WriteLine()); // expect ORCH3012
}
