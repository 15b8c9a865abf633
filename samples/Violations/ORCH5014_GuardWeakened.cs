using Orchestration;

namespace Violations.Weakened;

public static class Switches
{
    public static void Set() => AppContext.SetSwitch("System.Net.Http.DisableUriRedaction", true); // ORCH5014
}
