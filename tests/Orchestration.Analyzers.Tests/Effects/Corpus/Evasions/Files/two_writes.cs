internal static class Sample
{
    public static void Run()
    {
        File.WriteAllText("a", "b"); // expect ORCH4002
        File.WriteAllText("a", "c"); // expect ORCH4002
    }
}
