// role: Host

internal static class Sample
{
    public static void Run()
    {
        var thread = new Thread(Work); // expect ORCH3004
        thread.IsBackground = true;
        thread.Start();

        static void Work()
        {
        }
    }
}
