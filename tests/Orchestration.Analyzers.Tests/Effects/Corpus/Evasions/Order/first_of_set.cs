internal static class Sample
{
    public static object? Run(HashSet<int> beds) => beds.First(); // expect ORCH2007
}
