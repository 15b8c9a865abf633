internal static class Sample
{
    public static void Run(DateTime due)
    {
        if (due == default)
            throw new ArgumentException(due < DateTime.UnixEpoch ? "past" : "future");
    }
}
