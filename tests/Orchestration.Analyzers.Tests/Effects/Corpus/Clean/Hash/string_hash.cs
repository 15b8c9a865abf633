internal static class Sample
{
    public static object? Run(string name) => name.Length % 2;
}
