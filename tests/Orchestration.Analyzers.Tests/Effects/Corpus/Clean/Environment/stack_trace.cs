internal static class Sample
{
    public static object? Run() => Environment.NewLine.Trim();
}
