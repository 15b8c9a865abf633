internal static class Sample
{
    public static object? Run() => "name".ToUpperInvariant();
}
