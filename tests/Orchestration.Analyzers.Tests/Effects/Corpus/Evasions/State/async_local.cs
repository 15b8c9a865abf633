internal static class Sample
{
    public static int Run(AsyncLocal<int> depth) => depth.Value; // expect ORCH2010
}
