// role: Host

internal static class Sample
{
    public static async Task RunAsync(int left)
    {
        await Task.Delay(1000); // expect ORCH3001
        await RunAsync(left); // expect ORCH3016
    }
}
