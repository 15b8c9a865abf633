internal static class Sample
{
    public static object? Run() => GC.CollectionCount(0); // expect ORCH2004
}
