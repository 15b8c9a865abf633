internal static class Sample
{
    public static object? Run() => new List<string>().Count;
}
