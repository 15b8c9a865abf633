internal static class Sample
{
    public static DateTime[] Run()
    {
        return [.. Enumerable.Repeat(DateTime.UtcNow, 2)]; // expect ORCH2001
    }
}
