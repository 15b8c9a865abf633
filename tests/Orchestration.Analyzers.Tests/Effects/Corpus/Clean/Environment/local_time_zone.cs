internal static class Sample
{
    public static object? Run() => TimeSpan.Zero.Equals(null);
}
