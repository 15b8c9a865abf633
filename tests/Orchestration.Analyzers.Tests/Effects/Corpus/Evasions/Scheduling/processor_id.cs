internal static class Sample
{
    public static object? Run() => Thread.GetCurrentProcessorId(); // expect ORCH2004
}
