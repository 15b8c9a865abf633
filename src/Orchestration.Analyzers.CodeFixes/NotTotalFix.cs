using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Orchestration.Model.Findings;

namespace Orchestration.Analyzers.CodeFixes;

/// <summary>ORCH1104: adds a rule that escalates the cases that no rule decides.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class NotTotalFix() : RuleStubFix(RuleIds.NotTotal);
