internal static class Sample
{
    public static object? Run(string name) => EqualityComparer<string>.Default.Equals(name, "");
}
