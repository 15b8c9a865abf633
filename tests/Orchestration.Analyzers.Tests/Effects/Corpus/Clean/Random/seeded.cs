internal static class Sample
{
    public static object? Run() => new Version(7, 6).Minor;
}
