internal static class Sample
{
    public static object? Run(Version value) => value.Major;
}
