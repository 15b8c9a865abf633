internal static class Sample
{
    public static void Run() => "a".Trim();
}
