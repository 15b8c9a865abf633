internal static class Sample
{
    public static void Run(FileInfo file)
    {
        _ = file;
    }
}
