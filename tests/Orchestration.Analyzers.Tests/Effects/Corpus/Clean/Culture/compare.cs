internal static class Sample
{
    public static object? Run(string one, string other) => string.CompareOrdinal(one, other);
}
