internal static class Sample
{
    public static void Run(FileInfo file)
    {
        file.IsReadOnly = true; // expect ORCH4002
    }
}
