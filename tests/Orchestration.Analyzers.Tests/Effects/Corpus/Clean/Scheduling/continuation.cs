internal static class Sample
{
    public static object? Run(Task<int> before) => Task.WhenAll(before);
}
