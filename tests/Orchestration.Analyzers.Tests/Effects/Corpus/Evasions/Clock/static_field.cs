internal static class Sample
{
    public static readonly DateTime At = DateTime.UtcNow; // expect ORCH2001
}
