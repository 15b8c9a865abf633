internal static class Sample
{
    public static object? Run() => GC.GetTotalMemory(false); // expect ORCH2004
}
