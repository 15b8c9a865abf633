internal static class Sample
{
    [ThreadStatic]
    private static int t_seen; // expect ORCH2009

    public static int Run() => ++t_seen;
}
