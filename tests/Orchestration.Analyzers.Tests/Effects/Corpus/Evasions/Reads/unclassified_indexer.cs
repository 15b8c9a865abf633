internal static class Sample
{
    public static object? Run(Acme.Clinical.Scores scores) => scores[1]; // expect ORCH2100
}
