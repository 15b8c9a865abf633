internal static class Sample
{
    public static object? Run(Task[] tasks) => Task.WhenAll(tasks);
}
