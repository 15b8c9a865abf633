#pragma warning disable
internal static class Sample
{
    public static DateTime Run() => DateTime.UnixEpoch;
}
