internal static class Sample
{
    public static object? Run(Task<int>[] tasks) => Task.WhenAll(tasks);
}
