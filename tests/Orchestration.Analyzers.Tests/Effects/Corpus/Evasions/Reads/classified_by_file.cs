// effects: M:Acme.Clinical.Scoring.Note; writes nothing // expect ORCH2102

internal static class Sample
{
    public static object? Run() => Acme.Clinical.Scoring.News2(7); // expect ORCH2100
}
