namespace Violations.Process;

public static class Tool
{
    public static object? Run() => System.Diagnostics.Process.Start("notify"); // ORCH4010
}
