internal static class Sample
{
    public static DateTime[] Run()
    {
        return [DateTime.UnixEpoch, DateTime.UtcNow]; // expect ORCH2001
    }
}
