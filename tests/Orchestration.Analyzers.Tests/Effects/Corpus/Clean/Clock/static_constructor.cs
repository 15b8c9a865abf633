internal static class Sample
{
    static Sample() => At = DateTime.UnixEpoch;

    public static DateTime At { get; }
}
