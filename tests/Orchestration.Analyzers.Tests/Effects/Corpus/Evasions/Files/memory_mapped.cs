internal static class Sample
{
    public static object? Run() => System.IO.MemoryMappedFiles.MemoryMappedFile.CreateNew("a", 10); // expect ORCH2012
}
