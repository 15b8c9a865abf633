internal static class Sample
{
    public static void Run()
    {
        File.Delete("a"); // expect ORCH4002
    }
}
