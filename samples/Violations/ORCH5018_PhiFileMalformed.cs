using Orchestration;

namespace Violations.FileRead;

public sealed class Visit
{
    [Label((DataLabel)42)] // ORCH5018
    public string Reason { get; set; } = string.Empty;
}
