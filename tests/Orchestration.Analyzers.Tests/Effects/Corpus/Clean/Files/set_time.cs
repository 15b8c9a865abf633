// role: Host

internal static class Sample
{
    public static void Run()
    {
        File.SetLastWriteTimeUtc("a", DateTime.UnixEpoch);
    }
}
