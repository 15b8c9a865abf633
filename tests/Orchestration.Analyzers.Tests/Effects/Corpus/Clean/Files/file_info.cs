internal static class Sample
{
    public static void Run(FileInfo file)
    {
        file.Equals(null);
    }
}
