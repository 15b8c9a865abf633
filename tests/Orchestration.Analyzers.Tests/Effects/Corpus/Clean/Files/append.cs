// role: Host

internal static class Sample
{
    public static void Run()
    {
        File.AppendAllText("a", "b");
    }
}
