internal static class Sample
{
    public static object? Run() => new Random(7).Next(6); // expect ORCH2002
}
