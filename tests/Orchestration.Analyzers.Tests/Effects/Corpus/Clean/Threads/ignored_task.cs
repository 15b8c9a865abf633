internal static class Sample
{
    public static async Task Run()
    {
        await WorkAsync();
    }

    private static async Task WorkAsync() => await Task.CompletedTask;
}
