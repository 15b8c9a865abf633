internal static class Sample
{
    public static int Run(Dictionary<string, int> beds)
    {
        IEnumerable<KeyValuePair<string, int>> pairs = beds; // expect ORCH2007
        return pairs.First().Value;
    }
}
