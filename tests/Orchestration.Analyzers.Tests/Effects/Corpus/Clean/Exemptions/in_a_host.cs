// role: Host

[assembly: GovernanceExemption("ORCH3005", "N:Clinic", "ADR-0042")]

namespace Clinic.Jobs
{
    internal static class Sample
    {
        public static Task Run() => Task.Run(() => { });
    }
}
