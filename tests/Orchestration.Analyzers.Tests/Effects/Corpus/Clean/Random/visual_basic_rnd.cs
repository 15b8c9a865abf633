internal static class Sample
{
    public static object? Run() => Math.Abs(-1);
}
