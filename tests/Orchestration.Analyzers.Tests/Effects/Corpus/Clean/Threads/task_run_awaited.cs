internal static class Sample
{
    public static async Task<int> RunAsync() => await Task.FromResult(1);
}
