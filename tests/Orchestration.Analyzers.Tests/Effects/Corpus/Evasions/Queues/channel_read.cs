// role: Host

internal static class Sample
{
    public static async Task RunAsync(System.Threading.Channels.ChannelReader<int> reader)
    {
        await foreach (var item in reader.ReadAllAsync()) // expect ORCH3007
            _ = item;
    }
}
