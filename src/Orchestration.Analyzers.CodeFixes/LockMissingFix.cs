using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Orchestration.Model.Seal;

namespace Orchestration.Analyzers.CodeFixes;

/// <summary>ORCH9001: seals everything for the first time.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class LockMissingFix() : SealFix(SealRules.LockMissing);
