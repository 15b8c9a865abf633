internal static class Sample
{
    public static object? Run() => global::System.DateTime.UtcNow; // expect ORCH2001
}
