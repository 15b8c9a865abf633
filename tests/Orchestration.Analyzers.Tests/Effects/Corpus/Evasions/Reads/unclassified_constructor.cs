internal static class Sample
{
    public static object? Run() => new Acme.Clinical.Score(3); // expect ORCH2100
}
