internal static class Sample
{
    public static int Run(Dictionary<string, int> beds)
    {
        foreach (var (_, count) in beds.OrderBy(bed => bed.Key, StringComparer.Ordinal))
            return count;
        return 0;
    }
}
