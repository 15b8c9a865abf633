internal static class Sample
{
    public static void Run()
    {
        Environment.FailFast("stop"); // expect ORCH4012
    }
}
