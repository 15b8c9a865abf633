using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Orchestration.Analyzers.CodeFixes;

/// <summary>ORCH7002: removes a retry handler from the registration of a client.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class ResilienceRegisteredFix() : RemoveRegistrationFix("ORCH7002", "Remove the handler");
