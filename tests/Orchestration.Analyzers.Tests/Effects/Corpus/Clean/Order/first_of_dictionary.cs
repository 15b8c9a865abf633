internal static class Sample
{
    public static object? Run(SortedDictionary<string, int> beds) => beds.First().Key;
}
