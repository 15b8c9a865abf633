// role: Host

internal static class Sample
{
    public static void Run()
    {
        Hangfire.RecurringJob.AddOrUpdate("nightly", () => Console.WriteLine(), "0 3 * * *"); // expect ORCH3012
    }
}
