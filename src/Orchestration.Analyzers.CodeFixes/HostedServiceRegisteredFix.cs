using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Orchestration.Analyzers.CodeFixes;

/// <summary>ORCH3003: removes the registration of a background service from its statement, or from its chain of calls.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class HostedServiceRegisteredFix() : RemoveRegistrationFix("ORCH3003", "Remove the registration");
