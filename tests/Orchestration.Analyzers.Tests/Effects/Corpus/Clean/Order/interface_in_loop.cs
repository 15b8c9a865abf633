internal static class Sample
{
    public static string Run(HashSet<string> wards)
    {
        IReadOnlyCollection<string> names = wards;
        names = [.. wards.Order(StringComparer.Ordinal)];
        var text = "";
        foreach (var name in names)
            text += name;
        return text;
    }
}
