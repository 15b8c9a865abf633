internal static class Sample
{
    public static object? Run(Dictionary<string, int> beds) => beds.First().Key; // expect ORCH2007
}
