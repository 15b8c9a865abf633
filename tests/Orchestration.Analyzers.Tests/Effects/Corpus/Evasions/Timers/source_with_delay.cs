internal static class Sample
{
    public static object? Run() => new CancellationTokenSource(5); // expect ORCH2006
}
