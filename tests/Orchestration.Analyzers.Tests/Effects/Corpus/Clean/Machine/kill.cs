internal static class Sample
{
    public static void Run(System.Diagnostics.Process process)
    {
        process.Equals(null);
    }
}
