using Microsoft.CodeAnalysis;

namespace Orchestration.Analyzers;

/// <content>Family 8: rules are declared and sealed, never written while the program runs (ADR 4, CP-18).</content>
internal static partial class Rules
{
    public static readonly DiagnosticDescriptor ExpressionCompiled = new(
        "ORCH8001", "Orchestration compiles no expressions",
        "'{0}' {1}, so behaviour could change without a new version ({2}); declare the condition with [When] on a policy's rule",
        Category.Authoring, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Orchestration must not generate, modify or author behaviour at runtime (ADR 4). A declared condition is proved at build time and sealed with its version (CP-18).",
        HelpLink("ORCH8001"), s_unsuppressible);

    public static readonly DiagnosticDescriptor RulesEngineUsed = new(
        "ORCH8002", "Orchestration has no rules engine",
        "'{0}' {1}, so a policy could be authored without a new version ({2}); declare each rule as a member of a [Policy] enum",
        Category.Authoring, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "A rules engine reads its rules from data, which is authoring policies at runtime (ADR 4). A declared policy is proved at build time and sealed with its version (CP-18).",
        HelpLink("ORCH8002"), s_unsuppressible);

    public static readonly DiagnosticDescriptor ScriptHostUsed = new(
        "ORCH8003", "Orchestration hosts no scripts",
        "'{0}' {1}, so behaviour could change without a new version ({2}); declare the decision as a [Policy] and the steps as a [Workflow]",
        Category.Authoring, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Orchestration must not generate, modify or author policies, views or workflows at runtime (ADR 4, CP-18), and a script does each of them.",
        HelpLink("ORCH8003"), s_unsuppressible);

    public static readonly DiagnosticDescriptor CodeEmitted = new(
        "ORCH8004", "Orchestration emits no code",
        "'{0}' {1}, so behaviour could change without a new version ({2}); declare the decision as a [Policy] and the steps as a [Workflow]",
        Category.Authoring, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Orchestration must not generate behaviour at runtime (ADR 4, CP-18).",
        HelpLink("ORCH8004"), s_unsuppressible);

    public static readonly DiagnosticDescriptor AssemblyLoaded = new(
        "ORCH8005", "Orchestration loads no assemblies",
        "'{0}' {1}, so behaviour could change without a new version ({2}); reference the project, so that the build sees it",
        Category.Authoring, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "What is loaded at runtime was seen by no build and is under no seal (ADR 4, CP-18).",
        HelpLink("ORCH8005"), s_unsuppressible);

    public static readonly DiagnosticDescriptor ReflectionInvoked = new(
        "ORCH8006", "Orchestration invokes nothing by reflection",
        "'{0}' {1}, so what runs is chosen while it runs ({2}); call the member itself",
        Category.Authoring, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "What is called must be what was reviewed (ADR 4, CP-18).",
        HelpLink("ORCH8006"), s_unsuppressible);

    public static readonly DiagnosticDescriptor ActivatedByName = new(
        "ORCH8007", "Orchestration makes no objects by name",
        "'{0}' {1}, so what runs is chosen while it runs ({2}); construct the type itself",
        Category.Authoring, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "What is constructed must be what was reviewed (ADR 4, CP-18).",
        HelpLink("ORCH8007"), s_unsuppressible);

    public static readonly DiagnosticDescriptor DynamicUsed = new(
        "ORCH8008", "Orchestration is bound when it is built",
        "'{0}' {1}, so what runs is chosen while it runs ({2}); use the type itself",
        Category.Authoring, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "What is called must be what was reviewed (ADR 4, CP-18).",
        HelpLink("ORCH8008"), s_unsuppressible);

    public static readonly DiagnosticDescriptor AccessForced = new(
        "ORCH8009", "Orchestration stays within what the compiler checks",
        "'{0}' {1}, so a guard could be gone around ({2}); use what the type offers",
        Category.Authoring, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "A guard that can be gone around guards nothing (ADR 4).",
        HelpLink("ORCH8009"), s_unsuppressible);

    public static readonly DiagnosticDescriptor NativeCalled = new(
        "ORCH8010", "Orchestration calls no native code",
        "'{0}' {1}, so behaviour could change without a new version ({2}); remove it, or move it into a library that is no orchestration",
        Category.Authoring, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "What native code does, no rule and no seal covers (ADR 4, CP-18).",
        HelpLink("ORCH8010"), s_unsuppressible);

    public static readonly DiagnosticDescriptor OptionsReloaded = new(
        "ORCH8011", "Nothing that decides is reloaded",
        "'{0}' {1}, so behaviour could change without a new version ({2}); let a facet carry the value, or declare a new version",
        Category.Authoring, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Version selection is deterministic and there is no runtime authoring (CP-18, ADR 7.1).",
        HelpLink("ORCH8011"), s_unsuppressible);

    public static readonly DiagnosticDescriptor RulesReadFromData = new(
        "ORCH8012", "Orchestration makes no objects of data",
        "'{0}' {1}, so a policy could be authored without a new version ({2}); declare it as a [Policy], [View] or [Workflow]",
        Category.Authoring, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Policies, views and workflows are declared and sealed, never read (ADR 4, CP-18).",
        HelpLink("ORCH8012"), s_unsuppressible);
}
