namespace Violations.Randomness;

public static class TrialArm
{
    public static bool IsControl() => Random.Shared.Next(2) == 0; // ORCH2002
}
