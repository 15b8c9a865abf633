namespace Violations.Clock;

public static class ReferralAge
{
    public static int InDays(DateTime received) => (DateTime.UtcNow - received).Days; // ORCH2001
}
