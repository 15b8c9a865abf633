internal static class Sample
{
    public static void Run()
    {
        System.Diagnostics.Trace.WriteLine("a"); // expect ORCH4013
    }
}
