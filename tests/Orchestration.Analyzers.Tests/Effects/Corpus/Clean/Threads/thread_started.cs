// role: Host

internal static class Sample
{
    public static void Run()
    {
        Work();

        static void Work()
        {
        }
    }
}
