internal static class Sample
{
    public static object? Run() => new Dictionary<int, DateTime> { [1] = DateTime.UnixEpoch };
}
