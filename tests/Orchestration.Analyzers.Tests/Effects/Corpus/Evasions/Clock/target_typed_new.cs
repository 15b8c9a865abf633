internal static class Sample
{
    public static object Run()
    {
        System.Diagnostics.Stopwatch watch = new(); // expect ORCH2001
        return watch;
    }
}
