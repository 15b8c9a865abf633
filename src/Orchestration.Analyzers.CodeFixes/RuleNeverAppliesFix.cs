using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Orchestration.Model.Findings;

namespace Orchestration.Analyzers.CodeFixes;

/// <summary>ORCH1101: removes a rule that never applies.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class RuleNeverAppliesFix() : RemoveRuleFix(RuleIds.RuleNeverApplies);
