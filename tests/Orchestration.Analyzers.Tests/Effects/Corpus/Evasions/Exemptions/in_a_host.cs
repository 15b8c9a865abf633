// role: Host

[assembly: GovernanceExemption("ORCH3005", "N:Clinic.Other", "ADR-0042")] // expect ORCH9103

namespace Clinic.Jobs
{
    internal static class Sample
    {
        public static Task Run() => Task.Run(() => { }); // expect ORCH3005
    }
}
