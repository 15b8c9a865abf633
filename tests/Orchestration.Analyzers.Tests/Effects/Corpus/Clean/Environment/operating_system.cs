internal static class Sample
{
    public static object? Run() => bool.Parse("true");
}
