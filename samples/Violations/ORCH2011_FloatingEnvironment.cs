namespace Violations.FloatingEnvironment;

public static class Risk
{
    public static bool IsSevere(double score) => Math.Exp(score) > 2.5; // ORCH2011
}
