internal static class Sample
{
    public static object? Run(int one, int other) => Math.Max(one, other);
}
