internal static class Sample
{
    public static object? Run() => "at".Trim();
}
