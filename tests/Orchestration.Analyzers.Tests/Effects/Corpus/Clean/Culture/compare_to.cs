internal static class Sample
{
    public static object? Run(string one, string other) => one.Equals(other);
}
