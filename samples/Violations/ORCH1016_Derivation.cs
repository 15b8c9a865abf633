using Orchestration;

namespace Violations.Derivation;

[Trigger("surgery.requested", 1)]
public readonly partial record struct SurgeryRequested(OpaqueRef Request, [Within(0, 5)] byte Urgency);

[View("surgery.queue", "1.0.0")]
public readonly partial record struct SurgeryQueue([Within(0, 365)] int WaitDays);

[View("surgery.wait", "1.0.0")]
public readonly partial record struct SurgeryWait(
    [From<SurgeryRequested>, Within(0, 5)] byte Urgency,
    [From<SurgeryQueue>, Within(0, 365)] int WaitDays,
    bool IsLate)
{
    [Derive(nameof(IsLate))] // ORCH1016
    public bool Late(byte urgency, int waitDays) => waitDays > 60 - (10 * urgency);
}
