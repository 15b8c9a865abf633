internal static class Sample
{
    public static void Run()
    {
        Environment.CurrentDirectory = "a"; // expect ORCH2004
    }
}
