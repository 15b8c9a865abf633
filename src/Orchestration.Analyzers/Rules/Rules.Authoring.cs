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
}
