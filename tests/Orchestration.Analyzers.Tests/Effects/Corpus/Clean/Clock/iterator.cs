internal static class Sample
{
    public static IEnumerable<DateTime> Run()
    {
        yield return DateTime.UnixEpoch;
    }
}
