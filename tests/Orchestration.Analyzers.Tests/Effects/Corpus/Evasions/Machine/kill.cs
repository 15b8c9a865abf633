internal static class Sample
{
    public static void Run(System.Diagnostics.Process process)
    {
        process.Kill(); // expect ORCH4010
    }
}
