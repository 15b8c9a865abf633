using Microsoft.CodeAnalysis;

namespace Orchestration.Analyzers;

/// <content>Family 1, the ways through a workflow: reached, ended, approved (ADR 3.1, 4; CP-17).</content>
internal static partial class Rules
{
    public static readonly DiagnosticDescriptor UnreachableState = new(
        "ORCH1020", "Every state is reached",
        "Nothing leads to '{0}': a run reaches {1} (ADR 3.1: explicit lifecycle); lead an edge to it, or leave it out",
        Category.Policy, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "A state that no run enters reads as if something were done in it. What is declared is what happens (ADR 3.1).",
        HelpLink("ORCH1020"), s_unsuppressible);

    public static readonly DiagnosticDescriptor Circle = new(
        "ORCH1021", "A workflow does not go in circles",
        "{0} comes to '{1}' again, so a run might never end (ADR 3.1: lifecycle-bound; 4: no hidden retries); lead one of these edges onwards",
        Category.Policy, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "A workflow is acyclic, so that every run ends or waits, and nothing in it is tried again (ADR 3.1, 4).",
        HelpLink("ORCH1021"), s_unsuppressible);

    public static readonly DiagnosticDescriptor NoEnd = new(
        "ORCH1022", "Every state leads to an end",
        "{0} comes to '{1}' again and no [Terminate] can be reached from there (ADR 3.1: spawn, run, pause, terminate); lead an edge to a state that ends the run",
        Category.Policy, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "A run that cannot end is an autonomous worker. From every state an end is reached (ADR 3.1).",
        HelpLink("ORCH1022"), s_unsuppressible);

    public static readonly DiagnosticDescriptor NotApproved = new(
        "ORCH1023", "A write is approved on every path",
        "{0} reaches the write of '{2}' without {1} (ADR 4, CP-17: explicit approval); lead this path through it, or name what approves it here in ApprovedBy",
        Category.Policy, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "A write needs an explicit approval, by a policy that allows or a person who approves, on whichever path a run takes to it (ADR 4, CP-17).",
        HelpLink("ORCH1023"), s_unsuppressible);

    public static readonly DiagnosticDescriptor OrphanPause = new(
        "ORCH1024", "A pause is reached",
        "Nobody will ever be asked in '{0}', queue '{1}': a run reaches {2} (ADR 3.1: escalation-aware); lead an edge to it, such as On(Signal.Escalate, {0}), or leave it out",
        Category.Policy, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "A pause that nothing leads to looks like a human review and is none (ADR 3.1).",
        HelpLink("ORCH1024"), s_unsuppressible);

    public static readonly DiagnosticDescriptor IdleApprover = new(
        "ORCH1025", "What is to approve a write can",
        "'{0}' approves no write of '{1}': {2} (ADR 4, CP-17: explicit approval)",
        Category.Policy, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "ApprovedBy names states that evaluate a policy or ask a person, and whose approval leads to the write. A name that can never approve hides who does (CP-17).",
        HelpLink("ORCH1025"), s_unsuppressible);

    public static readonly DiagnosticDescriptor Composition = new(
        "ORCH1026", "Assemblies that are composed do not clash",
        "{0} (CP-18: deterministic version selection)",
        Category.Policy, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "What an assembly declares and what those that it references declare has one meaning for each id and version, and each trigger starts one workflow. Which of two is meant would be a guess (CP-18).",
        HelpLink("ORCH1026"), s_unsuppressible);

    public static readonly DiagnosticDescriptor RunProperty = new(
        "ORCH1201", "A workflow keeps its promises whatever crashes and whoever calls again",
        "{0}: {1} ({2})",
        Category.Policy, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "The build explores every state, signal, crash, replay and second caller of a workflow together with its driver and ledger, and shows the shortest run that breaks what must hold (ADR 3.1, 4; CP-17, CP-20).",
        HelpLink("ORCH1201"), s_unsuppressible);
}
