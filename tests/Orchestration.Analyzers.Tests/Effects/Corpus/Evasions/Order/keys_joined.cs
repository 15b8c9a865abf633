internal static class Sample
{
    public static object? Run(Dictionary<string, int> beds) => string.Join(',', beds.Keys); // expect ORCH2007
}
