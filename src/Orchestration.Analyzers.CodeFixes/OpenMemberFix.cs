using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Orchestration.Model.Findings;

namespace Orchestration.Analyzers.CodeFixes;

/// <summary>ORCH5001: replaces an open type by a reference to what it would hold.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class OpenMemberFix() : OpaqueMemberFix(RuleIds.OpenMember);
