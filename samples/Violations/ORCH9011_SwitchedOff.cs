using System.Diagnostics.CodeAnalysis;

namespace Violations.SwitchedOff;

#pragma warning disable ORCH2001 // ORCH9011

[SuppressMessage("Orchestration", "ORCH3001", Justification = "Only for a moment")] // ORCH9011
public static class Arrivals
{
    public static int Count(IReadOnlyCollection<string> arrivals) => arrivals.Count;
}
