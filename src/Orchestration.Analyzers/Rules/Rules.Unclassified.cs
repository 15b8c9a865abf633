using Microsoft.CodeAnalysis;

namespace Orchestration.Analyzers;

/// <content>Family 2, deny by default: what nobody has classified (ADR 3.1).</content>
internal static partial class Rules
{
    public static readonly DiagnosticDescriptor UnclassifiedCall = new(
        "ORCH2100", "Unclassified external call",
        "'{0}' {1} ({2}): use something that is, move the code to a host assembly, or list it in orchestration.effects with the reason why it is pure",
        Category.Determinism, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "In an assembly of the Orchestration role everything is denied that is not known to be pure (ADR 3.1). What the catalogue does not know can be listed in the additional file orchestration.effects, where a review sees it.",
        HelpLink("ORCH2100"), s_unsuppressible);

    public static readonly DiagnosticDescriptor MalformedEffectsLine = new(
        "ORCH2101", "A line of orchestration.effects is malformed",
        "The line '{0}' lists nothing: {1} (ADR 3.1, 6.3)",
        Category.Determinism, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "A line of orchestration.effects is a documentation id, a semicolon and the reason why what it names depends on its arguments alone, so that a review can judge it (ADR 6.3).",
        HelpLink("ORCH2101"), [.. s_unsuppressible, WellKnownDiagnosticTags.CompilationEnd]);

    public static readonly DiagnosticDescriptor StaleEffectsLine = new(
        "ORCH2102", "A line of orchestration.effects is stale",
        "Nothing in this assembly needs the line '{0}': it is not used, the catalogue knows it already, or another line lists it more exactly (ADR 6.3); remove it",
        Category.Determinism, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "A permission that nobody needs is one that nobody reviews when it comes to be used (ADR 6.3).",
        HelpLink("ORCH2102"), [.. s_unsuppressible, WellKnownDiagnosticTags.CompilationEnd]);
}
