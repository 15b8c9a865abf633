// role: Host

internal static class Sample
{
    public static void Run()
    {
        Console.CancelKeyPress += (_, _) => { }; // expect ORCH3009
    }
}
