// role: Host

internal static class Sample
{
    public static void Run()
    {
        EventHandler exit = (_, _) => { };
    }
}
