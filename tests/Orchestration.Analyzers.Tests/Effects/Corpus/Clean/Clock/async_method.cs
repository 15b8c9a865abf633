internal static class Sample
{
    public static async Task<DateTime> RunAsync(Task before)
    {
        await before;
        return DateTime.UnixEpoch;
    }
}
