namespace System.Management.Automation;

public sealed class PowerShell
{
    public static PowerShell Create() => null!;
}
