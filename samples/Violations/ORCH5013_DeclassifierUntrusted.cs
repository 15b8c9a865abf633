using Orchestration;

namespace Violations.Untrusted;

public static class Ages
{
    [Declassifies("decades say nothing of a person")]
    public static int Decade([Phi] int age) => 0; // ORCH5013
}
