internal static class Sample
{
    public static string Run(HashSet<string> wards)
    {
        IReadOnlyCollection<string> names = wards;
        var text = "";
        foreach (var name in names) // expect ORCH2007
            text += name;
        return text;
    }
}
