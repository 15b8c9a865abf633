internal static class Sample
{
    public static object? Run(Version? clock) => clock?.Major;
}
