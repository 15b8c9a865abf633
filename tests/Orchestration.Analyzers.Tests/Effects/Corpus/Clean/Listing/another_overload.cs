// effects: M:Acme.Clinical.Scoring.News2(System.Int32); calculates

internal static class Sample
{
    public static object? Run() => Acme.Clinical.Scoring.News2(6);
}
