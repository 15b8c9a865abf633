using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Orchestration.Model.Seal;

namespace Orchestration.Analyzers.CodeFixes;

/// <summary>ORCH9004: seals the new versions.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class NotSealedFix() : SealFix(SealRules.NotSealed);
