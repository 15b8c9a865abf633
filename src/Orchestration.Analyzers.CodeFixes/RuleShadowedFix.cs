using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Orchestration.Model.Findings;

namespace Orchestration.Analyzers.CodeFixes;

/// <summary>ORCH1102: removes a rule that never decides.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class RuleShadowedFix() : RemoveRuleFix(RuleIds.RuleShadowed);
