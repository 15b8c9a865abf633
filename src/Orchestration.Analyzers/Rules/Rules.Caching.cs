using Microsoft.CodeAnalysis;

namespace Orchestration.Analyzers;

/// <content>Family 6: no answer is kept in order to give it again (CP-19).</content>
internal static partial class Rules
{
    public static readonly DiagnosticDescriptor MemoryCacheUsed = new(
        "ORCH6001", "Orchestration keeps no answers in memory",
        "'{0}' {1}, so an old answer could decide ({2}); read the view again: a [Read] state does",
        Category.Caching, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Execution, mutation, decision and audit paths are not cacheable (CP-19, ADR 7.1).",
        HelpLink("ORCH6001"), s_unsuppressible);

    public static readonly DiagnosticDescriptor DistributedCacheUsed = new(
        "ORCH6002", "Orchestration keeps no answers in a shared cache",
        "'{0}' {1}, so an old answer could decide ({2}); read the view again: a [Read] state does",
        Category.Caching, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Execution, mutation, decision and audit paths are not cacheable, and a cache key can hold PHI (CP-19, ADR 4).",
        HelpLink("ORCH6002"), s_unsuppressible);

    public static readonly DiagnosticDescriptor OutputCacheUsed = new(
        "ORCH6003", "No answer of a run is given again",
        "'{0}' {1}, so a request could get the answer of another ({2}); remove it from what starts or resumes a run",
        Category.Caching, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "A cached response answers without a policy (CP-19, ADR 4).",
        HelpLink("ORCH6003"), s_unsuppressible);

    public static readonly DiagnosticDescriptor LibraryCacheUsed = new(
        "ORCH6004", "Orchestration uses no caching library",
        "'{0}' {1}, so an old answer could decide ({2}); read the view again: a [Read] state does",
        Category.Caching, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Execution, mutation, decision and audit paths are not cacheable (CP-19, ADR 7.1).",
        HelpLink("ORCH6004"), s_unsuppressible);

    public static readonly DiagnosticDescriptor CacheRegistered = new(
        "ORCH6005", "Orchestration registers no cache",
        "'{0}' {1}, so an old answer could decide ({2}); remove the registration",
        Category.Caching, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "What is registered is used; execution, mutation, decision and audit paths are not cacheable (CP-19).",
        HelpLink("ORCH6005"), s_unsuppressible);

    public static readonly DiagnosticDescriptor LazyMemoised = new(
        "ORCH6006", "Orchestration memoises nothing",
        "'{0}' {1}, so an old answer could decide ({2}); calculate it where it is used",
        Category.Caching, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "A value that is calculated once and kept is a cache without a name (CP-19).",
        HelpLink("ORCH6006"), s_unsuppressible);

    public static readonly DiagnosticDescriptor StaticMemoised = new(
        "ORCH6007", "Orchestration keeps no answer in a static",
        "'{0}' {1}, so an old answer could decide ({2}); calculate it where it is used",
        Category.Caching, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "An answer in a static field is a cache for the whole process (CP-19).",
        HelpLink("ORCH6007"), s_unsuppressible);
}
