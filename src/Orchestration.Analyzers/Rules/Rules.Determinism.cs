using Microsoft.CodeAnalysis;

namespace Orchestration.Analyzers;

/// <content>Family 2: the same metadata gives the same decision (ADR 3.1).</content>
internal static partial class Rules
{
    public static readonly DiagnosticDescriptor ClockRead = new(
        "ORCH2001", "Orchestration does not read the clock",
        "'{0}' {1}, so the same input could decide differently tomorrow ({2}); let the trigger carry the moment as a bounded facet",
        Category.Determinism, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "The same metadata must give the same decision at any time (ADR 3.1). What depends on time is a facet that the trigger or a view carries, computed where the trigger is raised.",
        HelpLink("ORCH2001"), s_unsuppressible);

    public static readonly DiagnosticDescriptor RandomDrawn = new(
        "ORCH2002", "Orchestration draws no random numbers",
        "'{0}' {1}, so the same input could decide differently on the next run ({2}); decide from the facets of the trigger, or let the trigger carry the number as a bounded facet",
        Category.Determinism, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Any variability that changes a decision or an outcome is non-compliant (ADR 3.1). A choice that must differ between cases comes in with the trigger.",
        HelpLink("ORCH2002"), s_unsuppressible);

    public static readonly DiagnosticDescriptor GuidMade = new(
        "ORCH2003", "Orchestration makes no new identifiers",
        "'{0}' {1}, so a replay could not be recognised as one ({2}); let the trigger carry the identifier as an OpaqueRef",
        Category.Determinism, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "The same metadata must give the same outcome (ADR 3.1), and a replay must find the recorded one. A fresh identifier makes every run a new one; the trigger's own reference does not.",
        HelpLink("ORCH2003"), s_unsuppressible);
}
