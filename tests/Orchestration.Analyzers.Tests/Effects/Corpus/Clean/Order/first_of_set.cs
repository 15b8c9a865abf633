internal static class Sample
{
    public static object? Run(SortedSet<int> beds) => beds.First();
}
