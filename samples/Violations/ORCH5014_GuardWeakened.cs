using Microsoft.IdentityModel.Logging;

namespace Violations.Weakened;

public static class Switches
{
    public static void Set(IdentityModelEventSource source) => source.ShowPII = true; // ORCH5014
}
