internal static class Sample
{
    public static void Run(Acme.Clinical.Scores scores)
    {
        foreach (var score in scores) // expect ORCH2100
            _ = score;
    }
}
