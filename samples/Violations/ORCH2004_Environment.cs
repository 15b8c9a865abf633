namespace Violations.Surroundings;

public static class Region
{
    public static bool IsTest => Environment.MachineName.Length > 8; // ORCH2004
}
