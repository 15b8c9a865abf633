internal static class Sample
{
    public static DateTime[] Run()
    {
        return [.. Enumerable.Repeat(DateTime.UnixEpoch, 2)];
    }
}
