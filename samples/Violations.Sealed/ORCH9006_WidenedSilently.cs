using Orchestration;

namespace Violations.WidenedSilently;

[View("lab.result", "1.0.0")]
public readonly partial record struct LabResult([Within(0, 9)] byte Severity);

// 1.0.0 is sealed with AtMost = 2.
[Policy<LabResult>("lab.release", "2.0.0")] // ORCH9006
public enum LabRelease
{
    [Allow, When(nameof(LabResult.Severity), AtMost = 3)] Harmless,
}
