// effects: M:Acme.Clinical.Scoring.News2(System.String); calculates // expect ORCH2102

internal static class Sample
{
    public static object? Run() => Acme.Clinical.Scoring.News2(6); // expect ORCH2100
}
