internal static class Sample
{
    public static DateTime Run()
    {
        if (false)
            return DateTime.UnixEpoch;
        return default;
    }
}
