using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Orchestration.Model.Seal;

namespace Orchestration.Analyzers.CodeFixes;

/// <summary>ORCH9012: seals what is exempted, declassified, listed and labelled. Most of it stands in additional files.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, DocumentKinds = [nameof(TextDocumentKind.Document), nameof(TextDocumentKind.AdditionalDocument)])]
public sealed class FactNotSealedFix() : SealFix(SealRules.FactNotSealed);
