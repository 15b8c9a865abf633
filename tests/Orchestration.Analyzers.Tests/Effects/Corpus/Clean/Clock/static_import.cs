using static System.DateTime;

internal static class Sample
{
    public static DateTime Run() => UnixEpoch;
}
