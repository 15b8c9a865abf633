using Microsoft.CodeAnalysis;

namespace Orchestration.Analyzers;

/// <content>Family 1: policies, workflows and the shapes they read (ADR 3.1, 4; CP-16, CP-18).</content>
internal static partial class Rules
{
    public static readonly DiagnosticDescriptor MalformedDeclaration = new(
        "ORCH1001", "A declaration must be something that the compiler can seal",
        "{0} (ADR 3.1)",
        Category.Policy, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "A trigger or view is a top-level readonly partial record struct, a policy or workflow a top-level enum with a rule or state per member. Anything else cannot be compiled into sealed code (ADR 3.1).",
        HelpLink("ORCH1001"), s_unsuppressible);

    public static readonly DiagnosticDescriptor MalformedId = new(
        "ORCH1002", "An id is a constant dotted name",
        "'{0}' is no dotted name, so nothing can refer to it for good (CP-18); write parts of a-z, 0-9, '-' and '_' joined by dots, such as \"referral.triage\"",
        Category.Policy, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Ids stand in audit records, manifests and locks; a dotted name in lower case is all they can be (CP-18).",
        HelpLink("ORCH1002"), s_unsuppressible);

    public static readonly DiagnosticDescriptor MalformedVersion = new(
        "ORCH1003", "A version is pinned",
        "{0} (CP-18: no execution without a pinned version)",
        Category.Policy, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Policies, views and workflows have a Semantic Version 2.0.0, triggers, queues and operations an integer version; a reference pins the one it means (CP-18).",
        HelpLink("ORCH1003"), s_unsuppressible);

    public static readonly DiagnosticDescriptor MalformedFacet = new(
        "ORCH1004", "A facet has a closed, finite domain",
        "{0} (ADR 4: metadata only)",
        Category.Policy, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "A facet is an enum, a bool, an integer with [Within], a string with [OneOf], a SemanticVersion or an OpaqueRef; only then is every question about a policy decidable and PHI has no room (ADR 4).",
        HelpLink("ORCH1004"), s_unsuppressible);

    public static readonly DiagnosticDescriptor UnknownFacet = new(
        "ORCH1005", "A name must be a facet",
        "'{0}' is no facet of '{1}', so nothing would be decided by it (CP-18); use one of {2}",
        Category.Policy, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Conditions, origins, recipients and keys name facets of the declared shape (CP-18).",
        HelpLink("ORCH1005"), s_unsuppressible);

    public static readonly DiagnosticDescriptor IllTypedCondition = new(
        "ORCH1006", "A condition must fit its facet",
        "{0} (CP-18)",
        Category.Policy, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "A condition names one facet and compares it once, with values that the facet can have (CP-18).",
        HelpLink("ORCH1006"), s_unsuppressible);

    public static readonly DiagnosticDescriptor RuleEffect = new(
        "ORCH1007", "A rule has exactly one effect",
        "Rule '{0}' has {1}, so its decision is not defined (ADR 3.1); give it exactly one of [Allow], [Deny] and [Escalate]",
        Category.Policy, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "A rule decides one thing; what it decides is never a matter of order (ADR 3.1).",
        HelpLink("ORCH1007"), s_unsuppressible);

    public static readonly DiagnosticDescriptor StateStep = new(
        "ORCH1008", "A state has exactly one complete step",
        "{0} (ADR 3.1)",
        Category.Policy, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "A state evaluates, reads, pauses, writes or terminates: one of them, with everything it needs (ADR 3.1).",
        HelpLink("ORCH1008"), s_unsuppressible);

    public static readonly DiagnosticDescriptor MissingEdge = new(
        "ORCH1009", "Every signal has an edge",
        "State '{0}' has no edge on {1}, so a run on the path {3} gets stuck (ADR 3.1: explicit lifecycle); add {2}",
        Category.Policy, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Every signal that a state's step can give leads somewhere, whatever a policy is proved to emit (ADR 3.1).",
        HelpLink("ORCH1009"), s_unsuppressible);

    public static readonly DiagnosticDescriptor WrongEdge = new(
        "ORCH1010", "An edge belongs to its state",
        "{0} (ADR 3.1: explicit lifecycle)",
        Category.Policy, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "An edge is on a signal that the state's step gives, once, and leads to a state of the same workflow (ADR 3.1).",
        HelpLink("ORCH1010"), s_unsuppressible);

    public static readonly DiagnosticDescriptor WorkflowTrigger = new(
        "ORCH1011", "A workflow starts on exactly one trigger",
        "{0} (ADR 3.1: policy-triggered)",
        Category.Policy, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Nothing runs but what a declared trigger starts; and a trigger starts one workflow (ADR 3.1).",
        HelpLink("ORCH1011"), s_unsuppressible);

    public static readonly DiagnosticDescriptor FirstStateDecides = new(
        "ORCH1012", "The first state evaluates a policy",
        "The first state '{0}' acts before anything was decided (ADR 4: no execution without policy); let the first state be an [Evaluate<TPolicy>]",
        Category.Policy, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "No execution without policy evaluation: the first thing that a run does is to decide (ADR 3.1, 4).",
        HelpLink("ORCH1012"), s_unsuppressible);

    public static readonly DiagnosticDescriptor PinMismatch = new(
        "ORCH1013", "A pin is the declared version",
        "State '{0}' pins '{1}' to {2}, but it is declared as {3} (CP-18: exact pins); pin \"{3}\", or declare the version that is meant",
        Category.Policy, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "A reference pins a version exactly; what is compiled is what was reviewed (CP-18).",
        HelpLink("ORCH1013"), s_unsuppressible);

    public static readonly DiagnosticDescriptor ViewNotAvailable = new(
        "ORCH1014", "A policy's view is known on every path",
        "'{0}' decides by '{1}', which is not known on the path {2} (CP-18); put a [Read<{1}>] on that path, or decide by the trigger '{3}'",
        Category.Policy, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "A policy decides by facts that were received or read before, on whichever path the run took (CP-18).",
        HelpLink("ORCH1014"), s_unsuppressible);

    public static readonly DiagnosticDescriptor DuplicateDeclaration = new(
        "ORCH1015", "An id and version is declared once",
        "{0} '{1}' is declared by '{2}' too, so a pin could mean either (CP-18); give one of them another id or version",
        Category.Policy, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "One id and version means one declaration, for good (CP-18).",
        HelpLink("ORCH1015"), s_unsuppressible);

    public static readonly DiagnosticDescriptor Derivation = new(
        "ORCH1016", "A derived facet is computed by a static function of other facets",
        "{0} (ADR 3.1: deterministic)",
        Category.Policy, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "A [Derive] method is a static method of a composed view that computes one facet from facets that the view takes by [From]. Nothing else runs between what is known and what is decided (ADR 3.1).",
        HelpLink("ORCH1016"), s_unsuppressible);
}
