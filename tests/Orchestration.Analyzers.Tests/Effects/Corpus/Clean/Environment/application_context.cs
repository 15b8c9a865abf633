internal static class Sample
{
    public static object? Run() => bool.TryParse("true", out var fast) && fast;
}
