internal static class Sample
{
    public static async Task RunAsync() => await Task.CompletedTask;
}
