internal static class Sample
{
    public static int Run(Dictionary<string, int> beds)
    {
        foreach (var (_, count) in beds) // expect ORCH2007
            return count;
        return 0;
    }
}
