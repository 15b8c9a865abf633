internal static class Sample
{
    public static object? Run(HashSet<int> beds) => beds.Contains(0);
}
