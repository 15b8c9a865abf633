// effects: Acme.Clinical.Scoring; calculates // expect ORCH2101

internal static class Sample
{
    public static object? Run() => Acme.Clinical.Scoring.News2(4); // expect ORCH2100
}
