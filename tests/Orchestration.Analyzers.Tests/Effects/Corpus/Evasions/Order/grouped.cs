internal static class Sample
{
    public static object? Run(ILookup<int, int> beds, Dictionary<int, int> counts) => counts.Select(count => beds[count.Key].Count()); // expect ORCH2007
}
