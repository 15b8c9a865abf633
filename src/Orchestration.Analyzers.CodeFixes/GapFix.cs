using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Orchestration.Model.Findings;

namespace Orchestration.Analyzers.CodeFixes;

/// <summary>ORCH1108: adds a rule that escalates the cases that no rule decides.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class GapFix() : RuleStubFix(RuleIds.Gap);
