internal static class Sample
{
    public static void Run()
    {
        File.Move("a", "b"); // expect ORCH4002
    }
}
