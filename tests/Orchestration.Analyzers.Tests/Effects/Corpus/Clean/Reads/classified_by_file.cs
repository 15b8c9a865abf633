// effects: M:Acme.Clinical.Scoring.News2; calculates from its arguments

internal static class Sample
{
    public static object? Run() => Acme.Clinical.Scoring.News2(7);
}
