internal static class Sample
{
    public static void Run()
    {
        Environment.Exit(1); // expect ORCH4012
    }
}
