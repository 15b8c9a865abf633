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

    public static readonly DiagnosticDescriptor EnvironmentRead = new(
        "ORCH2004", "Orchestration does not look at its machine",
        "'{0}' {1}, so the same input could decide differently on another machine ({2}); let the trigger or a view carry what the decision needs as a facet",
        Category.Determinism, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "A decision depends on its facets alone (ADR 3.1); where it runs is none of them.",
        HelpLink("ORCH2004"), s_unsuppressible);

    public static readonly DiagnosticDescriptor CultureUsed = new(
        "ORCH2005", "Orchestration has no culture",
        "'{0}' {1}, so the same input could decide differently for another user ({2}); pass CultureInfo.InvariantCulture, or compare ordinally",
        Category.Determinism, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "The culture of the process is no facet, so nothing may depend on it (ADR 3.1).",
        HelpLink("ORCH2005"), s_unsuppressible);

    public static readonly DiagnosticDescriptor OrderLeftToScheduler = new(
        "ORCH2006", "Orchestration leaves no order to a scheduler",
        "'{0}' {1}, so whoever is faster decides ({2}); do one thing after the other, in the order of the workflow's states",
        Category.Determinism, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Which of two tasks is done first is chance, and a decision must not depend on it (ADR 3.1).",
        HelpLink("ORCH2006"), s_unsuppressible);

    public static readonly DiagnosticDescriptor UnorderedIterated = new(
        "ORCH2007", "Orchestration hands nothing on in an order that nobody promises",
        "'{0}' {1}, so the order of the output could differ between runs ({2}); sort by a key with StringComparer.Ordinal first",
        Category.Determinism, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "A dictionary or set promises no order, so nothing that leaves the method may depend on it (ADR 3.1).",
        HelpLink("ORCH2007"), s_unsuppressible);

    public static readonly DiagnosticDescriptor HashCodeUsed = new(
        "ORCH2008", "Orchestration decides nothing by hash codes",
        "'{0}' {1}, so the same input could decide differently in another process ({2}); compare the values themselves",
        Category.Determinism, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Hash codes of strings are seeded per process, and no others are promised to stay (ADR 3.1).",
        HelpLink("ORCH2008"), s_unsuppressible);

    public static readonly DiagnosticDescriptor MutableStatic = new(
        "ORCH2009", "Orchestration keeps no state between runs",
        "'{0}' {1}, so an earlier run could change what a later one decides ({2}); make it readonly and immutable, or let a view carry it",
        Category.Determinism, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "A run decides by its trigger and its views; static state that can change is neither (ADR 3.1).",
        HelpLink("ORCH2009"), s_unsuppressible);

    public static readonly DiagnosticDescriptor AmbientStateUsed = new(
        "ORCH2010", "Orchestration has no ambient state",
        "'{0}' {1}, so what happened around the call could decide ({2}); let the trigger carry it as a facet",
        Category.Determinism, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "What a surrounding call, thread or request has left is no input that a record shows (ADR 3.1).",
        HelpLink("ORCH2010"), s_unsuppressible);

    public static readonly DiagnosticDescriptor FloatingEnvironmentUsed = new(
        "ORCH2011", "Orchestration does not calculate what processors calculate differently",
        "'{0}' {1}, so the same input could decide differently on another processor ({2}); let a bounded integer facet carry the result",
        Category.Determinism, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "The elementary functions of floating point are not exactly specified, and vectors differ in width (ADR 3.1).",
        HelpLink("ORCH2011"), s_unsuppressible);

    public static readonly DiagnosticDescriptor OutsideRead = new(
        "ORCH2012", "Orchestration reads nothing but its views",
        "'{0}' {1}, so what it finds there could decide without a record of it ({2}); declare a [View] and a [Read] state for it",
        Category.Determinism, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "A decision depends on its trigger and on views of a pinned version, and on nothing else (ADR 3.1, CP-18).",
        HelpLink("ORCH2012"), s_unsuppressible);
}
