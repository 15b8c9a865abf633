internal static class Sample
{
    public static object? Run(FileInfo file) => file.LastWriteTimeUtc; // expect ORCH2100
}
