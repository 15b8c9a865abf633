internal static class Sample
{
    public static void Run(DateTime due)
    {
        if (due == default)
            throw new ArgumentException(due < DateTime.UtcNow ? "past" : "future"); // expect ORCH2001
    }
}
