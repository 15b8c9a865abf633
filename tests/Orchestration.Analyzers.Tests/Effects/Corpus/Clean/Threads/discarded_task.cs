internal static class Sample
{
    public static Task Run() => WorkAsync();

    private static async Task WorkAsync() => await Task.CompletedTask;
}
