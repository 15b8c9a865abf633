internal static class Sample
{
    public static readonly DateTime At = DateTime.UnixEpoch;
}
