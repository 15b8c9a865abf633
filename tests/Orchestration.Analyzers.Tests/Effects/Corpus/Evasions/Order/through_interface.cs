internal static class Sample
{
    public static int Run(Dictionary<string, int> beds)
    {
        IEnumerable<KeyValuePair<string, int>> pairs = beds;
        return pairs.First().Value; // expect ORCH2007
    }
}
