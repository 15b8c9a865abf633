using Orchestration;

namespace Violations.LockMalformed;

// Its entry in orchestration.lock was changed by hand, which is told there: // ORCH9002
[View("ward.occupancy", "1.0.0")]
public readonly partial record struct WardOccupancy(bool BedFree); // and its version is not sealed by it: ORCH9004
