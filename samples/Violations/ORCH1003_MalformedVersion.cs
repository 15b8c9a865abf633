using Orchestration;

namespace Violations.MalformedVersion;

[View("ward.occupancy", "1.0")] // ORCH1003
public readonly partial record struct WardOccupancy(bool BedFree);
