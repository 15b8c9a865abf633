internal static class Sample
{
    private static int s_seen; // expect ORCH2009

    public static int Run() => ++s_seen;
}
