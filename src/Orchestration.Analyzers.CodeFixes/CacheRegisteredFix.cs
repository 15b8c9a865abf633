using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Orchestration.Analyzers.CodeFixes;

/// <summary>ORCH6005: removes the registration of a cache.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class CacheRegisteredFix() : RemoveRegistrationFix("ORCH6005", "Remove the registration");
