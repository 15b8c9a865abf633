internal static class Sample
{
    public static DateTime Run()
    {
        if (false)
            return DateTime.UtcNow; // expect ORCH2001
        return default;
    }
}
