internal static class Sample
{
    public static object? Run(Acme.Clinical.Scores scores) => from score in scores select score; // expect ORCH2100
}
