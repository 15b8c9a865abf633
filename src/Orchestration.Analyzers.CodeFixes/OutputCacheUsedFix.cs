using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Orchestration.Analyzers.CodeFixes;

/// <summary>ORCH6003: removes output caching from a chain of calls.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class OutputCacheUsedFix() : RemoveRegistrationFix("ORCH6003", "Remove the caching");
