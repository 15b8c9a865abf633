[assembly: GovernanceExemption("ORCH2001", "M:Sample.Run", "ADR-0042")]

internal static class Sample
{
    public static object Run() => DateTime.UtcNow;
}
