internal static class Sample
{
    public static Func<DateTime> Run()
    {
        return delegate { return DateTime.UnixEpoch; };
    }
}
