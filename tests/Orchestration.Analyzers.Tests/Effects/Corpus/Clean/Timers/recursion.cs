// role: Host

internal static class Sample
{
    public static async Task RunAsync(int left)
    {
        await Task.CompletedTask;
        if (left > 0)
            await RunAsync(left - 1);
    }
}
