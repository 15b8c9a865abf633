using Moment = System.DateTimeOffset;

internal static class Sample
{
    public static Moment Run() => Moment.UnixEpoch;
}
