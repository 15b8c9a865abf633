internal static class Sample
{
    public static object? Run() => Guid.Empty;
}
