internal static class Sample
{
    public static int[] Run(HashSet<int> beds)
    {
        return [.. beds]; // expect ORCH2007
    }
}
