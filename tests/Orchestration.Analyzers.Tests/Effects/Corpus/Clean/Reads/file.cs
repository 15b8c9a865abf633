internal static class Sample
{
    public static object? Run() => "rules.txt".Trim();
}
