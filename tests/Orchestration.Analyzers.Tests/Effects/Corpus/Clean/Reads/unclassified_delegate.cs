// role: Host

internal static class Sample
{
    public static Func<int, int> Run()
    {
        return Acme.Clinical.Scoring.News2;
    }
}
