internal static class Sample
{
    public static object? Run() => DateTimeOffset.UnixEpoch;
}
