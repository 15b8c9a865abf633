namespace Violations.Reload;

public static class Flags
{
    public static int Limit(Microsoft.Extensions.Options.IOptionsMonitor<int> limit) => limit.CurrentValue; // ORCH8011
}
