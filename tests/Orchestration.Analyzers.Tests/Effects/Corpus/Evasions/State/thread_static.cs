internal static class Sample
{
    [ThreadStatic] // expect ORCH2010
    private static int t_seen; // expect ORCH2009

    public static int Run() => ++t_seen;
}
