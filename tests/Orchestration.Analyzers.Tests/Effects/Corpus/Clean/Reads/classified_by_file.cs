// effects: T:Acme.Clinical.Scoring

internal static class Sample
{
    public static object? Run() => Acme.Clinical.Scoring.News2(3);
}
