internal static class Sample
{
    public static object? Run() => new { At = DateTime.UnixEpoch };
}
