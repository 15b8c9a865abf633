internal static class Sample
{
    public static async Task RunAsync(PeriodicTimer timer)
    {
        while (await timer.WaitForNextTickAsync()) // expect ORCH3001
        {
        }
    }
}
