using Microsoft.CodeAnalysis;

namespace Orchestration.Analyzers;

/// <content>Family 1, what only generated code may do (ADR 3.1, 4; CP-17).</content>
internal static partial class Rules
{
    public static readonly DiagnosticDescriptor GeneratedOnlyUsed = new(
        "ORCH1301", "What drivers are made of is for generated code",
        "'{0}' is for generated code: by hand it would decide, move or record what no declaration says (ADR 3.1, 4); declare a policy or workflow and call its registry",
        Category.Policy, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Verdicts, machine states and the run context are made and called by what the compiler generates from reviewed declarations. By hand they would be an orchestration that nobody declared (ADR 3.1, 4).",
        HelpLink("ORCH1301"), s_unsuppressible);

    public static readonly DiagnosticDescriptor GeneratedOnlyImplemented = new(
        "ORCH1302", "Only a declared trigger is one",
        "'{0}' implements '{1}', which only a declared trigger has (ADR 3.1: unknown triggers are rejected); declare it with [Trigger], or leave the interface out",
        Category.Policy, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "The generator implements ITrigger for the types that are declared with [Trigger]; anything else would carry facets that nobody checked (ADR 3.1).",
        HelpLink("ORCH1302"), s_unsuppressible);

    public static readonly DiagnosticDescriptor PortCalled = new(
        "ORCH1303", "Nothing goes around the driver",
        "'{0}' is called by hand, so no policy was evaluated, nothing approved it and no transition records it (ADR 4, CP-17); declare a [Write] state and start its workflow through the registry",
        Category.Policy, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "The gateway, the ledger, the checkpoints and the sinks are called by generated drivers. A port may wrap another of its kind; everything else goes through a workflow (ADR 4, CP-17).",
        HelpLink("ORCH1303"), s_unsuppressible);
}
