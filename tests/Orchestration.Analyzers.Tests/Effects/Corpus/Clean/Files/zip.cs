// role: Host

internal static class Sample
{
    public static void Run()
    {
        System.IO.Compression.ZipFile.ExtractToDirectory("a", "b");
    }
}
