// role: Host

internal static class Sample
{
    public static void Run()
    {
        Environment.SetEnvironmentVariable("a", "b");
    }
}
