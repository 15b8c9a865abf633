internal static class Sample
{
    public static object? Run() => Guid.NewGuid(); // expect ORCH2003
}
