internal static class Sample
{
    public static void Run(FileInfo file)
    {
        file.Delete(); // expect ORCH4002
    }
}
