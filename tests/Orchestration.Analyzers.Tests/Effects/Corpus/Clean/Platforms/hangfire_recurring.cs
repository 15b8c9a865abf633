// role: Host

internal static class Sample
{
    public static void Run()
    {
        Console.WriteLine("nightly");
    }
}
