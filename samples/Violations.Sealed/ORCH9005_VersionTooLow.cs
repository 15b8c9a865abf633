using Orchestration;

namespace Violations.VersionTooLow;

[View("scan.request", "1.0.0")]
public readonly partial record struct ScanRequest([Within(0, 9)] byte Score);

// 1.0.0 is sealed with AtLeast = 4.
[Policy<ScanRequest>("scan.priority", "1.0.1")] // ORCH9005
public enum ScanPriority
{
    [Allow, When(nameof(ScanRequest.Score), AtLeast = 5)] High,
}
