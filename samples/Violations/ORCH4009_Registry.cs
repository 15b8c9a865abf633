namespace Violations.Registry;

[System.Runtime.Versioning.SupportedOSPlatform("windows")]
public static class Remember
{
    public static void Last(string value) => Microsoft.Win32.Registry.SetValue("HKEY_CURRENT_USER", "last", value); // ORCH4009
}
