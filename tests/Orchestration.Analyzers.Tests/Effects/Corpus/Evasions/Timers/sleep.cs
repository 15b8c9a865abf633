internal static class Sample
{
    public static void Run()
    {
        Thread.Sleep(5); // expect ORCH3001
    }
}
