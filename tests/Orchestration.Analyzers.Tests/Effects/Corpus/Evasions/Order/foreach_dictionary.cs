internal static class Sample
{
    public static string Run(Dictionary<string, int> beds)
    {
        var text = "";
        foreach (var bed in beds) // expect ORCH2007
            text += bed.Key;
        return text;
    }
}
