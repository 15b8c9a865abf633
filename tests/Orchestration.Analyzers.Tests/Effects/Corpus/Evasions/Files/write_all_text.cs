internal static class Sample
{
    public static void Run()
    {
        File.WriteAllText("a", "b"); // expect ORCH4002
    }
}
