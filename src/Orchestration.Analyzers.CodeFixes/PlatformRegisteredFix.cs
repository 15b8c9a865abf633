using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Orchestration.Analyzers.CodeFixes;

/// <summary>ORCH3018: removes the registration of a scheduler, bus, platform or agent.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class PlatformRegisteredFix() : RemoveRegistrationFix("ORCH3018", "Remove the registration");
