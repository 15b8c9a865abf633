internal static class Sample
{
    public static object? Run() => new Timer(_ => { }, null, 0, 1000); // expect ORCH3001
}
