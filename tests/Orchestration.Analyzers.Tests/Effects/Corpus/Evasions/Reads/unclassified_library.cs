internal static class Sample
{
    public static object? Run() => Acme.Clinical.Scoring.News2(3); // expect ORCH2100
}
