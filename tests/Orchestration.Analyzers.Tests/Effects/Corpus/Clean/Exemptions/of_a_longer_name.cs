[assembly: GovernanceExemption("ORCH2001", "T:Sample", "ADR-0042")]

internal static class Sample
{
    public static object Run() => Environment.TickCount64;
}
