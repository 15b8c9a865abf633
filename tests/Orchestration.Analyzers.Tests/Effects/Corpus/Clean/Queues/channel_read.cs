// role: Host

internal static class Sample
{
    public static async Task RunAsync(IAsyncEnumerable<int> reader)
    {
        await foreach (var item in reader)
            _ = item;
    }
}
