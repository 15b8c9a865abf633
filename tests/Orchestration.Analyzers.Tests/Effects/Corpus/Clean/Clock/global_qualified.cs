internal static class Sample
{
    public static object? Run() => global::System.DateTime.UnixEpoch;
}
