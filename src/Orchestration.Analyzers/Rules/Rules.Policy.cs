using Microsoft.CodeAnalysis;

namespace Orchestration.Analyzers;

/// <content>Family 1: policies, workflows and the shapes they read (ADR 3.1, 4; CP-16, CP-18).</content>
internal static partial class Rules
{
    public static readonly DiagnosticDescriptor MalformedDeclaration = new(
        "ORCH1001", "A declaration must be a shape that the compiler can seal",
        "{0}", Category.Policy, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "A trigger or view is a top-level readonly partial record struct, a policy or workflow a top-level enum. Anything else cannot be compiled into sealed code (ADR 3.1).",
        HelpLink("ORCH1001"), s_unsuppressible);
}
