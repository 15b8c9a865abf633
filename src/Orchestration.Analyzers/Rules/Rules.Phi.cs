using Microsoft.CodeAnalysis;

namespace Orchestration.Analyzers;

/// <content>Family 5: metadata only (ADR 4).</content>
internal static partial class Rules
{
    public static readonly DiagnosticDescriptor OpenMember = new(
        "ORCH5001", "Metadata has no room for anything else",
        "'{0}' of '{2}' is '{1}', which can hold anything, PHI included (ADR 4: metadata only); use an enum, a bool, an integer with [Within], a string with [OneOf], a SemanticVersion or an OpaqueRef",
        Category.Phi, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Triggers, views, audit records, envelopes and decision signals hold closed types only, so PHI does not fit (ADR 4).",
        HelpLink("ORCH5001"), s_unsuppressible);

    public static readonly DiagnosticDescriptor PhiMember = new(
        "ORCH5002", "Metadata holds no PHI",
        "'{0}' of '{2}' is protected health information: {1} (ADR 4: metadata only); carry an OpaqueRef to it, or reduce it to a closed facet at the edge",
        Category.Phi, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "What a type or label declares as protected health information is in no trigger, view, audit record, envelope or decision signal (ADR 4).",
        HelpLink("ORCH5002"), s_unsuppressible);
}
