using Microsoft.CodeAnalysis;

namespace Orchestration.Analyzers;

/// <content>Family 1, what is proved of policies (ADR 3.1; CP-18).</content>
internal static partial class Rules
{
    public static readonly DiagnosticDescriptor RuleNeverApplies = new(
        "ORCH1101", "A rule can apply",
        "Rule '{0}' never applies, because no value of '{1}' meets all its conditions (ADR 3.1: decisions are made by declared rules); correct the conditions, or remove the rule",
        Category.Policy, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "A rule whose conditions exclude each other decides nothing, whatever its author meant by it (ADR 3.1, CP-18).",
        HelpLink("ORCH1101"), s_unsuppressible);

    public static readonly DiagnosticDescriptor RuleShadowed = new(
        "ORCH1102", "A rule decides somewhere",
        "Rule '{0}' never decides, because wherever it matches {1} decide first (ADR 3.1: decisions are made by declared rules); narrow those, or remove the rule",
        Category.Policy, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "A rule that is covered by the union of rules before it decides nothing, whatever its author meant by it (ADR 3.1, CP-18).",
        HelpLink("ORCH1102"), s_unsuppressible);

    public static readonly DiagnosticDescriptor RuleConflict = new(
        "ORCH1103", "Order alone does not decide",
        "Rules '{0}' and '{1}' conflict, and only their order decides: {2} (ADR 3.1: deterministic); make one the special case of the other, or let them exclude each other",
        Category.Policy, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Under FirstApplicable a special case may come before its general one. Where two rules of different effect merely overlap, exchanging them changes decisions, and neither says which was meant (ADR 3.1).",
        HelpLink("ORCH1103"), s_unsuppressible);

    public static readonly DiagnosticDescriptor NotTotal = new(
        "ORCH1104", "A total policy decides every case",
        "Policy '{0}' is declared total, but {1} (ADR 3.1: deny by default is for what nobody thought of); add a rule for these cases, or remove Total",
        Category.Policy, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "A policy that is declared total is proved to decide every case by a rule (ADR 3.1).",
        HelpLink("ORCH1104"), s_unsuppressible);

    public static readonly DiagnosticDescriptor InvariantBroken = new(
        "ORCH1105", "What a policy says of itself holds",
        "[{0}({1})] on '{2}' does not hold: {3} (ADR 3.1, CP-18); correct {4}",
        Category.Policy, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "A [Never] or [Always] is proved of every case when the policy is built (ADR 3.1, CP-18).",
        HelpLink("ORCH1105"), s_unsuppressible);

    public static readonly DiagnosticDescriptor UnknownPermits = new(
        "ORCH1106", "Not knowing never permits",
        "An Unknown '{0}' is allowed where {1} is not: {2} (ADR 3.1: deny by default); let Unknown escalate, or narrow '{3}'",
        Category.Policy, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Where a facet is Unknown and the verdict is Allow, every known value of that facet gives Allow too; otherwise withholding a fact would gain permission (ADR 3.1).",
        HelpLink("ORCH1106"), s_unsuppressible);

    public static readonly DiagnosticDescriptor Unproven = new(
        "ORCH1107", "What a policy needs is proved",
        "Policy '{0}' is too entangled to prove {1} (CP-18: what is compiled is what was reviewed); split it into smaller policies",
        Category.Policy, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "An answer that is not proved counts as a violation: the analysis has a budget, and a policy that exceeds it is beyond a reader too (CP-18).",
        HelpLink("ORCH1107"), s_unsuppressible);

    public static readonly DiagnosticDescriptor Gap = new(
        "ORCH1108", "What no rule decides is known",
        "Policy '{0}' denies by default what no rule decides: {1} (ADR 3.1: deny by default); add a rule for these cases, or leave them to the default deny",
        Category.Policy, DiagnosticSeverity.Info, isEnabledByDefault: true,
        "A policy that is not declared total may leave cases to the default deny. This tells which, and fails no build; Total = true makes it an error (ADR 3.1).",
        HelpLink("ORCH1108"));
}
