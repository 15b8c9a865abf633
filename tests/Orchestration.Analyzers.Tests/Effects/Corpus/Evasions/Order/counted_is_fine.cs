internal static class Sample
{
    public static object? Run(HashSet<int> beds) => beds.ElementAt(0); // expect ORCH2007
}
