// role: Host

internal static class Sample
{
    public static object? Run() => System.Management.Automation.PowerShell.Create(); // expect ORCH8003
}
