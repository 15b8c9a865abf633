// effects: T:Acme.Clinical.Scoring // expect ORCH2101

internal static class Sample
{
    public static object? Run() => Acme.Clinical.Scoring.News2(5); // expect ORCH2100
}
