internal static class Sample
{
    public static string Run(Dictionary<string, int> beds)
    {
        var text = "";
        foreach (var bed in beds.OrderBy(bed => bed.Key, StringComparer.Ordinal))
            text += bed.Key;
        return text;
    }
}
