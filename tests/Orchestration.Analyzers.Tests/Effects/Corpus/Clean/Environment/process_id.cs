internal static class Sample
{
    public static object? Run() => int.MinValue;
}
