internal static class Sample
{
    public static object? Run() => new Func<int>(() => 1);
}
