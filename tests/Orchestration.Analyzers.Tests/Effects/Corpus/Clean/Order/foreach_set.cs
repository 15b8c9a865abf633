internal static class Sample
{
    public static IEnumerable<int> Run(HashSet<int> beds)
    {
        foreach (var bed in beds.Order())
            yield return bed;
    }
}
