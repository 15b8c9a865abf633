using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Orchestration.Model.Findings;

namespace Orchestration.Analyzers.CodeFixes;

/// <summary>ORCH5002: replaces protected health information by a reference to it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class PhiMemberFix() : OpaqueMemberFix(RuleIds.PhiMember);
