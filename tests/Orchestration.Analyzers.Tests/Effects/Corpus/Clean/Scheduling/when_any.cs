internal static class Sample
{
    public static object? Run(Task<int> one, Task<int> other) => Task.WhenAll(one, other);
}
