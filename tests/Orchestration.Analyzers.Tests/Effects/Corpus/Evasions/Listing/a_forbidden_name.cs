// effects: P:System.DateTime.UtcNow; the time does not matter // expect ORCH2102

internal static class Sample
{
    public static object? Run() => DateTime.UtcNow.Year; // expect ORCH2001
}
