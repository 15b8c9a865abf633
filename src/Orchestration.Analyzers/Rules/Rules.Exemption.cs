using Microsoft.CodeAnalysis;

namespace Orchestration.Analyzers;

/// <content>Family 9: exemptions are sealed data, and each is needed (ADR 6.3).</content>
internal static partial class Rules
{
    public static readonly DiagnosticDescriptor ExemptionRefused = new(
        "ORCH9101", "No exemption from this rule",
        "Nothing can be exempted from '{0}': {1}; remove the exemption and change the code (ADR 6.3)",
        Category.Seal, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Families 1, 4, 5 and 9 have no exemptions: policy before execution, the write allowlist, metadata only, and the proof itself are what ADR 4 and 6.3 do not negotiate.",
        HelpLink("ORCH9101"), s_unsuppressible);

    public static readonly DiagnosticDescriptor ExemptionMalformed = new(
        "ORCH9102", "An exemption says nothing",
        "This exemption exempts nothing: {0} (ADR 6.3)",
        Category.Seal, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "An exemption names a rule that exists, the documentation id of what is exempted, and the decision record that allows it (ADR 6.3).",
        HelpLink("ORCH9102"), s_unsuppressible);

    public static readonly DiagnosticDescriptor ExemptionUnused = new(
        "ORCH9103", "An exemption is not needed",
        "No finding of '{0}' is in '{1}' (ADR 6.3); remove the exemption, or name what has the finding",
        Category.Seal, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "An exemption that nothing needs is one that the next violation hides behind (ADR 6.3).",
        HelpLink("ORCH9103"), [.. s_unsuppressible, WellKnownDiagnosticTags.CompilationEnd]);
}
