using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Orchestration.Model.Phi;

namespace Orchestration.Analyzers.Phi;

/// <summary>
/// Follows protected health information, and what identifies people, tenants, actors and requests, from where it is
/// declared to where it must not be (ADR 4). One analyzer for the family, because one pass over a body proves all of it.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PhiAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(
        Rules.PhiLogged, Rules.PhiMeasured, Rules.PhiThrown, Rules.PhiCached, Rules.PhiKeyed, Rules.PhiAddressed, Rules.PhiStored, Rules.PhiSent,
        Rules.PhiAudited, Rules.PhiUnlabelled, Rules.DeclassifierUntrusted, Rules.GuardWeakened, Rules.PhiUnproved, Rules.PhiSuspected, Rules.PhiChooses,
        Rules.PhiFileMalformed);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Start);
    }

    private void Start(CompilationStartAnalysisContext context)
    {
        if (context.Compilation.GetTypesByMetadataName("Orchestration.OpaqueRef").IsEmpty)
            return;
        var (patterns, reasons) = PhiFiles.Read(context.Options.AdditionalFiles, context.CancellationToken);
        var model = new PhiModel(context.Compilation, patterns, reasons);
        var report = new PhiReport(SupportedDiagnostics);
        context.RegisterAdditionalFileAction(PhiFiles.Check);
        context.RegisterOperationBlockAction(block => Examine(block, model, report));
        context.RegisterSymbolAction(symbol => DeclassifierCheck.Run(symbol, model, reasons), SymbolKind.Method);
        context.RegisterSyntaxNodeAction(PhiFiles.CheckLabel, SyntaxKind.Attribute);
        GuardCheck.Register(context, model.Table);
    }

    private static void Examine(OperationBlockAnalysisContext context, PhiModel model, PhiReport report)
    {
        if (!model.Scan.HasSource(context.OwningSymbol, context.OperationBlocks, context.CancellationToken))
            return;
        var summary = model.Summaries.Of(context.OwningSymbol, context.OperationBlocks, context.CancellationToken);
        report.Report(context, summary);
    }
}
