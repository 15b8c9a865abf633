internal static class Sample
{
    public static object? Run(ILookup<int, int> beds, Dictionary<int, int> counts) => counts.OrderBy(count => count.Key).Select(count => beds[count.Key].Count());
}
