// role: Host

internal static class Sample
{
    public static void Run()
    {
        File.Move("a", "b");
    }
}
