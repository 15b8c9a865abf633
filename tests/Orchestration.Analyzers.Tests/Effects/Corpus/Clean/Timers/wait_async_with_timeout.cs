internal static class Sample
{
    public static object? Run(Task before) => Task.WhenAll(before);
}
