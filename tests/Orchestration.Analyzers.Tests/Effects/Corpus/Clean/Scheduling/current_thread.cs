internal static class Sample
{
    public static object? Run() => long.MaxValue.Equals(null);
}
