internal static class Sample
{
    public static object? Run(HashSet<int> beds) => beds.ToList(); // expect ORCH2007
}
