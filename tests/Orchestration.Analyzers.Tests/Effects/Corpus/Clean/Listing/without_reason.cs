// effects: T:Acme.Clinical.Scoring; calculates

internal static class Sample
{
    public static object? Run() => Acme.Clinical.Scoring.News2(5);
}
