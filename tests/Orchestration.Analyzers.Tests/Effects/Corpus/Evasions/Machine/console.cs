internal static class Sample
{
    public static void Run()
    {
        Console.WriteLine("a"); // expect ORCH4013
    }
}
