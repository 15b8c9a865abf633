[System.Diagnostics.CodeAnalysis.SuppressMessage("Orchestration", "ORCH2001")] // expect ORCH9011
internal static class Sample
{
    public static DateTime Run() => DateTime.UtcNow; // expect ORCH2001
}
