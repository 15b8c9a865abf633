internal static class Sample
{
    public static object? Run() => Math.Sign(0);
}
