internal static class Sample
{
    public static object? Run() => Environment.ProcessorCount > 4; // expect ORCH2004
}
