namespace Violations.EnvironmentWrite;

public static class Stop
{
    public static void Now() => Environment.Exit(1); // ORCH4012
}
